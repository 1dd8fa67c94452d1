package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.BATCH_CONTACT;
import static app.quartier.store.db.Tables.CONSENT;
import static app.quartier.store.db.Tables.CONTACT;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent.Status;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import java.time.OffsetDateTime;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What the program itself knows about a contact, as expressions over the contact's row: for SQL
/// that asks about many fields at once. Lists of contacts are made once a question, batches are
/// found by key; joined as tables, H2 would work each out again for every contact.
record OwnFactColumns(OwnFactTables tables) {
  private static final long CONTACTS = 1L << 32;

  org.jooq.Field<?> column(Field fact) {
    return switch (fact.key()) {
      case OwnFacts.CHANGED -> changed();
      case OwnFacts.SOURCE ->
          DSL.field(DSL.select(BATCH.FILE_NAME).from(BATCH).where(BATCH.ID.eq(CONTACT.BATCH)));
      case OwnFacts.REACHABLE -> reachable();
      default -> consent(Channel.ofField(fact.key()).orElseThrow());
    };
  }

  private org.jooq.Field<OffsetDateTime> changed() {
    org.jooq.Field<OffsetDateTime> came =
        DSL.field(DSL.select(BATCH.FINISHED).from(BATCH).where(BATCH.ID.eq(CONTACT.BATCH)));
    org.jooq.Field<OffsetDateTime> last =
        DSL.field(
            DSL.select(DSL.max(BATCH.FINISHED))
                .from(BATCH)
                .join(BATCH_CONTACT)
                .on(
                    BATCH_CONTACT.ID.eq(
                        BATCH.ID.cast(SQLDataType.BIGINT).mul(CONTACTS).plus(CONTACT.ID)))
                .where(BATCH_CONTACT.CHANGED.isTrue(), tables.shown(BATCH_CONTACT.BATCH)));
    return DSL.when(last.gt(came), last).otherwise(came);
  }

  private org.jooq.Field<String> consent(Channel channel) {
    CaseConditionStep<String> status =
        DSL.when(said(channel, Status.GIVEN), Status.GIVEN.cell())
            .when(said(channel, Status.WITHDRAWN), Status.WITHDRAWN.cell())
            .when(said(channel, Status.REFUSED), Status.REFUSED.cell());
    return tables
        .newsletter(channel)
        .map(place ->
            status
                .when(CONTACT.ID.in(agreed(place, true)), Status.GIVEN.cell())
                .when(CONTACT.ID.in(agreed(place, false)), Status.REFUSED.cell()))
        .orElse(status)
        .otherwise(Status.NONE);
  }

  private static Select<Record1<Long>> agreed(Layout.Place place, boolean yes) {
    org.jooq.Field<Boolean> column =
        DSL.field(DSL.name(place.table(), place.column()), SQLDataType.BOOLEAN);
    return DSL.select(ValueWriter.key(place))
        .from(Tables.table(place.table()))
        .where(column.eq(DSL.inline(yes)));
  }

  /// Nothing that counts was said after it.
  private Condition said(Channel channel, Status status) {
    org.jooq.Field<Integer> place =
        DSL.rowNumber()
            .over()
            .partitionBy(CONSENT.CONTACT)
            .orderBy(CONSENT.SAID.desc(), CONSENT.ID.desc())
            .as("PLACE");
    var all =
        DSL.select(CONSENT.CONTACT, CONSENT.STATUS, place)
            .from(CONSENT)
            .where(CONSENT.CHANNEL.eq(channel.name()), tables.shown(CONSENT.BATCH))
            .asTable("ALL_SAID");
    return CONTACT.ID.in(
        DSL.select(DSL.field(DSL.name("ALL_SAID", "CONTACT"), SQLDataType.BIGINT))
            .from(all)
            .where(
                DSL.field(DSL.name("ALL_SAID", "PLACE"), SQLDataType.INTEGER).eq(DSL.inline(1)),
                DSL.field(DSL.name("ALL_SAID", "STATUS"), SQLDataType.VARCHAR).eq(status.cell())));
  }

  private org.jooq.Field<Boolean> reachable() {
    Condition given = consent(Channel.EMAIL).eq(Status.GIVEN.cell());
    Condition lost = tables.against().map(all -> CONTACT.ID.in(all)).orElse(DSL.falseCondition());
    return DSL.when(lost, DSL.inline(false))
        .when(given, DSL.inline(true))
        .otherwise(DSL.inline(false));
  }
}
