package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.BATCH_CONTACT;
import static app.quartier.store.db.Tables.CONTACT;

import app.quartier.domain.consent.Channel;
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
      default -> throw new IllegalArgumentException("read by ConsentFacts: " + fact.key());
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

  /// Where the yes/no field lies that speaks for those who said nothing on this channel.
  Optional<Layout.Place> newsletter(Channel channel) {
    return catalog
        .field(NEWSLETTER)
        .filter(field -> channel == Channel.EMAIL && field.type() == FieldType.YES_NO)
        .map(layout::place);
  }

  /// Contacts that must not be written to, whatever they agreed to.
  Optional<Select<Record1<Long>>> against() {
    SelectOrderByStep<Record1<Long>> all = null;
    for (String key : AGAINST) {
      Optional<EventKind> kind = catalog.kind(key);
      if (kind.isPresent()) {
        String table = layout.table(kind.get());
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
}
