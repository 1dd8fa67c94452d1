package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH_CONTACT;
import static app.quartier.store.db.Tables.CONTACT;
import static app.quartier.store.db.Tables.LIST_ENTRY;

import app.quartier.domain.segment.InImport;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Who is on a list and whom an import named, as queries.
///
/// @param hidden batches whose rows do not exist for readers
record MemberTables(Set<Integer> hidden) {

  /// The contacts whose latest entry put them on the list.
  Select<Record1<Long>> listed(int list) {
    Table<?> entries =
        DSL.select(
                LIST_ENTRY.CONTACT,
                LIST_ENTRY.JOINED,
                DSL.rowNumber()
                    .over()
                    .partitionBy(LIST_ENTRY.CONTACT)
                    .orderBy(LIST_ENTRY.ID.desc())
                    .as("PLACE"))
            .from(LIST_ENTRY)
            .where(of(list))
            .asTable("ENTRIES");
    return DSL.select(DSL.field(DSL.name("ENTRIES", "CONTACT"), SQLDataType.BIGINT))
        .from(entries)
        .where(
            DSL.field(DSL.name("ENTRIES", "PLACE"), SQLDataType.INTEGER).eq(DSL.inline(1)),
            DSL.condition(DSL.field(DSL.name("ENTRIES", "JOINED"), SQLDataType.BOOLEAN)));
  }

  /// The visible entries of a list.
  Condition of(int list) {
    return LIST_ENTRY
        .ID
        .ge(Keys.entry(list, 0))
        .and(LIST_ENTRY.ID.lt(Keys.entry(list + 1, 0)))
        .and(shown(LIST_ENTRY.BATCH));
  }

  Select<Record1<Long>> imported(int batch, InImport.Role role) {
    Select<Record1<Long>> created =
        DSL.select(CONTACT.ID).from(CONTACT).where(CONTACT.BATCH.eq(batch), shown(CONTACT.BATCH));
    return switch (role) {
      case CREATED -> created;
      case CHANGED -> known(batch).and(BATCH_CONTACT.CHANGED);
      case ANY ->
          DSL.select(CONTACT.ID)
              .from(CONTACT)
              .where(CONTACT.BATCH.eq(batch), shown(CONTACT.BATCH))
              .unionAll(known(batch));
    };
  }

  /// Those the import found in the workspace, if they are not its own by now.
  private org.jooq.SelectConditionStep<Record1<Long>> known(int batch) {
    return DSL.select(BATCH_CONTACT.CONTACT)
        .from(BATCH_CONTACT)
        .join(CONTACT)
        .on(CONTACT.ID.eq(BATCH_CONTACT.CONTACT))
        .where(
            BATCH_CONTACT.ID.ge(Keys.named(batch, 0)),
            BATCH_CONTACT.ID.lt(Keys.named(batch + 1, 0)),
            CONTACT.BATCH.ne(batch),
            shown(BATCH_CONTACT.BATCH));
  }

  private Condition shown(org.jooq.Field<Integer> batch) {
    return hidden.isEmpty() ? DSL.noCondition() : batch.notIn(hidden);
  }
}
