package app.quartier.store;

import static app.quartier.store.db.Tables.EVENT_WITHDRAWAL;

import app.quartier.domain.field.EventKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Lets events stand again that a batch took back, unless a younger batch took back what this one
/// put in their place: then they belong to that one's undo.
final class UndoWithdrawals {
  private final UndoScope scope;
  private long standing;
  private long conflicts;

  UndoWithdrawals(UndoScope scope) {
    this.scope = scope;
  }

  /// How many standing events the batch brought.
  long ofBatch() {
    long standing = 0;
    for (EventKind kind : scope.registry().catalog().kinds()) {
      String table = scope.table(kind);
      BatchLog.Range range =
          BatchLog.range(scope.db(), scope.batch(), Layout.events(kind.id())).orElse(null);
      if (range != null) {
        standing +=
            scope
                .db()
                .fetchCount(
                    Tables.table(table),
                    Tables.ID.ge(range.first()),
                    Tables.ID.lt(range.beyond()),
                    Tables.WITHDRAWN.isNull());
      }
    }
    return standing;
  }

  void restore() {
    List<Long> withdrawn =
        scope
            .db()
            .select(EVENT_WITHDRAWAL.ID)
            .from(EVENT_WITHDRAWAL)
            .where(EVENT_WITHDRAWAL.BATCH.eq(scope.batch()))
            .fetch(EVENT_WITHDRAWAL.ID);
    Set<Integer> kinds = new TreeSet<>();
    withdrawn.forEach(key -> kinds.add(Keys.kindOf(key)));
    // The events of a kind that is gone are gone too.
    kinds.retainAll(scope.registry().layout().kindTables().keySet());
    for (int kind : kinds) {
      Map<String, Integer> replaced = replacedAgain(kind);
      withdrawn.stream()
          .filter(key -> Keys.kindOf(key) == kind)
          .forEach(key -> restore(kind, key, replaced));
    }
  }

  private void restore(int kind, long key, Map<String, Integer> replaced) {
    var table = Tables.table(scope.registry().layout().table(kind));
    @Nullable String ref =
        scope
            .db()
            .select(Tables.REF)
            .from(table)
            .where(Tables.ID.eq(Keys.eventOf(key)))
            .fetchOne(Tables.REF);
    Integer heir = ref == null ? null : replaced.get(ref);
    if (heir != null) {
      conflicts++;
      scope
          .db()
          .update(EVENT_WITHDRAWAL)
          .set(EVENT_WITHDRAWAL.BATCH, heir)
          .where(EVENT_WITHDRAWAL.ID.eq(key))
          .execute();
      return;
    }
    standing++;
    scope
        .db()
        .update(table)
        .set(Tables.WITHDRAWN, (java.time.OffsetDateTime) null)
        .where(Tables.ID.eq(Keys.eventOf(key)))
        .execute();
    scope.db().deleteFrom(EVENT_WITHDRAWAL).where(EVENT_WITHDRAWAL.ID.eq(key)).execute();
  }

  /// By ref: the younger batch that took back an event this batch added.
  private Map<String, Integer> replacedAgain(int kind) {
    Map<String, Integer> replaced = new HashMap<>();
    String table = scope.registry().layout().table(kind);
    var id = DSL.field(DSL.name(table, "ID"), Long.class);
    BatchLog.range(scope.db(), scope.batch(), Layout.events(kind))
        .ifPresent(range ->
            scope
                .db()
                .select(DSL.field(DSL.name(table, "REF"), String.class), EVENT_WITHDRAWAL.BATCH)
                .from(Tables.table(table))
                .join(EVENT_WITHDRAWAL)
                .on(EVENT_WITHDRAWAL.ID.eq(id.plus(Keys.event(kind, 0))))
                .where(id.ge(range.first()), id.lt(range.beyond()))
                .and(EVENT_WITHDRAWAL.BATCH.in(scope.later()))
                .fetch()
                .forEach(row -> replaced.put(row.value1(), row.value2())));
    return replaced;
  }

  long standing() {
    return standing;
  }

  long conflicts() {
    return conflicts;
  }
}
