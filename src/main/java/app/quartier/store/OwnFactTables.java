package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.BATCH_CONTACT;
import static app.quartier.store.db.Tables.CONSENT;
import static app.quartier.store.db.Tables.CONTACT;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent.Status;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What the program itself knows about contacts, worked out from the tables: for each of [OwnFacts]
/// a query with the columns CONTACT and FACT, one row for every contact that has it.
///
/// @param layout tells which batches are hidden and where the newsletter field lies
record OwnFactTables(Catalog catalog, Layout layout) {
  /// Until a consent is recorded, this yes/no field says whether somebody agreed to e-mails.
  private static final String NEWSLETTER = "newsletter";

  private static final List<String> AGAINST = List.of("unsubscribe", "complaint", "bounce");
  private static final String FACT = "FACT";
  private static final String ROW = "CONTACT";

  /// The derived table of a fact; a name of its own lets several be joined.
  Table<?> table(Field fact) {
    return query(fact).asTable(name(fact));
  }

  org.jooq.Field<Long> contact(Field fact) {
    return DSL.field(DSL.name(name(fact), ROW), SQLDataType.BIGINT);
  }

  org.jooq.Field<?> column(Field fact) {
    return Tables.column(name(fact), FACT, fact.type());
  }

  private static String name(Field fact) {
    return "OWN_" + -fact.id();
  }

  private Select<?> query(Field fact) {
    return switch (fact.key()) {
      case OwnFacts.CHANGED -> changed();
      case OwnFacts.SOURCE -> source();
      case OwnFacts.REACHABLE -> reachable();
      default ->
          Channel.ofField(fact.key())
              .map(this::consent)
              .orElseThrow(() -> new IllegalArgumentException("no own fact: " + fact.key()));
    };
  }

  private Select<?> source() {
    return DSL.select(CONTACT.ID.as(ROW), BATCH.FILE_NAME.as(FACT))
        .from(CONTACT)
        .join(BATCH)
        .on(BATCH.ID.eq(CONTACT.BATCH))
        .where(BATCH.FILE_NAME.isNotNull());
  }

  private Select<?> changed() {
    var times =
        DSL.select(CONTACT.ID.as(ROW), BATCH.FINISHED.as(FACT))
            .from(CONTACT)
            .join(BATCH)
            .on(BATCH.ID.eq(CONTACT.BATCH))
            .unionAll(
                DSL.select(BATCH_CONTACT.CONTACT, BATCH.FINISHED)
                    .from(BATCH_CONTACT)
                    .join(BATCH)
                    .on(BATCH.ID.eq(BATCH_CONTACT.BATCH))
                    .where(BATCH_CONTACT.CHANGED.isTrue(), shown(BATCH_CONTACT.BATCH)))
            .asTable("TIMES");
    org.jooq.Field<Long> contact = DSL.field(DSL.name("TIMES", ROW), SQLDataType.BIGINT);
    org.jooq.Field<?> time = Tables.column("TIMES", FACT, FieldType.INSTANT);
    return DSL.select(contact.as(ROW), DSL.max(time).as(FACT)).from(times).groupBy(contact);
  }

  private Select<?> consent(Channel channel) {
    Table<?> said = said(channel);
    org.jooq.Field<Long> who = DSL.field(DSL.name("SAID", ROW), SQLDataType.BIGINT);
    org.jooq.Field<String> status = DSL.field(DSL.name("SAID", FACT), SQLDataType.VARCHAR);
    Optional<Layout.Place> newsletter = newsletter(channel);
    if (newsletter.isEmpty()) {
      return DSL.select(CONTACT.ID.as(ROW), DSL.coalesce(status, word(Status.NONE)).as(FACT))
          .from(CONTACT)
          .leftJoin(said)
          .on(who.eq(CONTACT.ID));
    }
    Layout.Place place = newsletter.get();
    Condition yes =
        DSL.condition(DSL.field(DSL.name(place.table(), place.column()), SQLDataType.BOOLEAN));
    org.jooq.Field<String> agreed =
        DSL.when(yes, word(Status.GIVEN.cell())).when(yes.not(), word(Status.REFUSED.cell()));
    return DSL.select(CONTACT.ID.as(ROW), DSL.coalesce(status, agreed, word(Status.NONE)).as(FACT))
        .from(CONTACT)
        .leftJoin(said)
        .on(who.eq(CONTACT.ID))
        .leftJoin(Tables.table(place.table()))
        .on(ValueWriter.key(place).eq(CONTACT.ID));
  }

  /// Where the yes/no field lies that speaks for those who said nothing on this channel.
  Optional<Layout.Place> newsletter(Channel channel) {
    return catalog
        .field(NEWSLETTER)
        .filter(field -> channel == Channel.EMAIL && field.type() == FieldType.YES_NO)
        .map(layout::place);
  }

  /// What each contact said last.
  private Table<?> said(Channel channel) {
    org.jooq.Field<Integer> place =
        DSL.rowNumber()
            .over()
            .partitionBy(CONSENT.CONTACT)
            .orderBy(CONSENT.SAID.desc(), CONSENT.ID.desc())
            .as("PLACE");
    Table<?> all =
        DSL.select(CONSENT.CONTACT, CONSENT.STATUS, place)
            .from(CONSENT)
            .where(CONSENT.CHANNEL.eq(channel.name()), shown(CONSENT.BATCH))
            .asTable("ALL_SAID");
    return DSL.select(
            DSL.field(DSL.name("ALL_SAID", "CONTACT"), SQLDataType.BIGINT).as(ROW),
            DSL.field(DSL.name("ALL_SAID", "STATUS"), SQLDataType.VARCHAR).as(FACT))
        .from(all)
        .where(DSL.field(DSL.name("ALL_SAID", "PLACE"), SQLDataType.INTEGER).eq(DSL.inline(1)))
        .asTable("SAID");
  }

  private Select<?> reachable() {
    Table<?> agreed = consent(Channel.EMAIL).asTable("AGREED");
    org.jooq.Field<Long> contact = DSL.field(DSL.name("AGREED", ROW), SQLDataType.BIGINT);
    org.jooq.Field<String> status = DSL.field(DSL.name("AGREED", FACT), SQLDataType.VARCHAR);
    Condition given = status.eq(word(Status.GIVEN.cell()));
    Condition silent = against().map(lost -> contact.in(lost).not()).orElse(DSL.noCondition());
    return DSL.select(
            contact.as(ROW),
            DSL.when(given.and(silent), DSL.inline(true)).otherwise(DSL.inline(false)).as(FACT))
        .from(agreed);
  }

  /// Contacts that must not be written to, whatever they agreed to.
  Optional<Select<Record1<Long>>> against() {
    SelectOrderByStep<Record1<Long>> all = null;
    for (String key : AGAINST) {
      Optional<EventKind> kind = catalog.kind(key);
      if (kind.isPresent()) {
        String table = Layout.table(kind.get());
        var some =
            DSL.select(DSL.field(DSL.name(table, ROW), SQLDataType.BIGINT))
                .from(Tables.table(table))
                .where(
                    DSL.field(DSL.name(table, "WITHDRAWN")).isNull(),
                    Tables.shown(table, layout.hidden()));
        all = all == null ? some : all.unionAll(some);
      }
    }
    return Optional.ofNullable(all);
  }

  Condition shown(org.jooq.Field<Integer> batch) {
    Set<Integer> hidden = layout.hidden();
    return hidden.isEmpty() ? DSL.noCondition() : batch.notIn(hidden);
  }

  private static org.jooq.Field<String> word(String word) {
    return DSL.inline(word);
  }
}
