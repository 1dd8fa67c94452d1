package app.quartier.store;

import static app.quartier.store.db.Tables.CONTACT_LIST;
import static app.quartier.store.db.Tables.LIST_ENTRY;

import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The lists a batch being undone brought into being: one that a younger batch put somebody on is
/// left to that one, one that is in use is nobody's, the others go.
final class UndoLists {
  private UndoLists() {}

  /// @param used numbers of the lists that stay, though empty: something else asks for them
  static void restore(UndoScope scope, Set<Integer> used) {
    DSLContext db = scope.db();
    for (int list :
        db.select(CONTACT_LIST.ID)
            .from(CONTACT_LIST)
            .where(CONTACT_LIST.BATCH.eq(scope.batch()))
            .fetch(CONTACT_LIST.ID)) {
      Optional<Integer> heir = heir(scope, list);
      if (heir.isPresent() || used.contains(list)) {
        db.update(CONTACT_LIST)
            .set(CONTACT_LIST.BATCH, heir.orElse(null))
            .where(CONTACT_LIST.ID.eq(list))
            .execute();
      } else {
        db.deleteFrom(CONTACT_LIST).where(CONTACT_LIST.ID.eq(list)).execute();
      }
    }
  }

  private static Optional<Integer> heir(UndoScope scope, int list) {
    return Optional.ofNullable(
        scope
            .db()
            .select(DSL.min(LIST_ENTRY.BATCH))
            .from(LIST_ENTRY)
            .where(
                LIST_ENTRY.ID.ge(Keys.entry(list, 0)),
                LIST_ENTRY.ID.lt(Keys.entry(list + 1, 0)),
                LIST_ENTRY.BATCH.in(scope.later()))
            .fetchOne(0, Integer.class));
  }
}
