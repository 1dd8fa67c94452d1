package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.CONTACT_CHANGE;
import static app.quartier.store.db.Tables.FIELD;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Folding;
import app.quartier.sql.ContactPlace;
import app.quartier.sql.EventPlace;
import app.quartier.sql.FieldPlace;
import app.quartier.sql.PastPlace;
import app.quartier.sql.SqlSchema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The workspace file as the SQL of segments sees it.
///
/// Rows of field tables carry no batch: they exist for readers when their contact does, and they
/// are only ever joined to contacts that are shown.
record StoreSchema(Catalog catalog, Layout layout) implements SqlSchema {

  @Override
  public ContactPlace contacts() {
    return new ContactPlace(
        Tables.table(Layout.CONTACT),
        DSL.field(DSL.name(Layout.CONTACT, "ID"), SQLDataType.BIGINT),
        DSL.field(DSL.name(Layout.CONTACT, "KEY"), SQLDataType.VARCHAR),
        shown(Layout.CONTACT));
  }

  @Override
  public FieldPlace field(Field field) {
    if (OwnFacts.isOne(field)) {
      OwnFactColumns facts = new OwnFactColumns(new OwnFactTables(catalog, layout));
      ContactPlace contacts = contacts();
      return new FieldPlace(
          contacts.table(), contacts.id(), facts.column(field), contacts.visible());
    }
    Layout.Place place = layout.place(field);
    return new FieldPlace(
        Tables.table(place.table()), ValueWriter.key(place), column(field), DSL.noCondition());
  }

  @Override
  public PastPlace past(Field field) {
    org.jooq.Field<Integer> broughtBy =
        DSL.field(DSL.name(Layout.CONTACT, "BATCH"), SQLDataType.INTEGER);
    // A field that came later than the contact was filled without leaving a change behind.
    org.jooq.Field<OffsetDateTime> filled =
        DSL.field(
            DSL.select(BATCH.FINISHED)
                .from(BATCH)
                .join(FIELD)
                .on(FIELD.BATCH.eq(BATCH.ID))
                .where(FIELD.ID.eq(field.id()), BATCH.ID.gt(broughtBy)));
    org.jooq.Field<OffsetDateTime> brought =
        DSL.field(DSL.select(BATCH.FINISHED).from(BATCH).where(BATCH.ID.eq(broughtBy)));
    return new PastPlace(
        CONTACT_CHANGE,
        CONTACT_CHANGE.CONTACT,
        CONTACT_CHANGE.CHANGED,
        CONTACT_CHANGE.FIELD.eq(field.id()).and(shown(CONTACT_CHANGE.getName())),
        DSL.coalesce(filled, time(Layout.CONTACT, "CREATED"), brought));
  }

  @Override
  public org.jooq.Field<?> local(org.jooq.Field<OffsetDateTime> instant, ZoneId zone) {
    return DSL.field(
        "{0} AT TIME ZONE {1}",
        SQLDataType.TIMESTAMPWITHTIMEZONE(3), instant, DSL.inline(zone.getId()));
  }

  @Override
  public EventPlace events(EventKind kind) {
    String table = layout.table(kind);
    org.jooq.Field<Long> id = DSL.field(DSL.name(table, "ID"), SQLDataType.BIGINT);
    Table<?> from = Tables.table(table);
    for (String side : layout.sideTables(kind)) {
      org.jooq.Field<Long> event = DSL.field(DSL.name(side, "EVENT"), SQLDataType.BIGINT);
      from = from.leftJoin(Tables.table(side)).on(event.eq(id));
    }
    Map<String, org.jooq.Field<?>> properties = new HashMap<>();
    kind.properties().forEach(property -> properties.put(property.key(), column(property)));
    return new EventPlace(
        from,
        DSL.field(DSL.name(table, "CONTACT"), SQLDataType.BIGINT),
        time(table, "AT"),
        time(table, "WITHDRAWN"),
        DSL.field(DSL.name(table, "MACHINE"), SQLDataType.BOOLEAN),
        properties,
        shown(table));
  }

  @Override
  public Select<Record1<Long>> listed(int list) {
    return new MemberTables(layout.hidden()).listed(list);
  }

  @Override
  public Select<Record1<Long>> imported(int batch, InImport.Role role) {
    return new MemberTables(layout.hidden()).imported(batch, role);
  }

  @Override
  public org.jooq.Field<String> sha256(org.jooq.Field<String> text) {
    org.jooq.Field<byte[]> utf8 = DSL.function("STRINGTOUTF8", SQLDataType.VARBINARY, text);
    org.jooq.Field<byte[]> hash =
        DSL.function("HASH", SQLDataType.VARBINARY, DSL.inline("SHA-256"), utf8);
    return DSL.lower(DSL.function("RAWTOHEX", SQLDataType.VARCHAR, hash));
  }

  @Override
  public org.jooq.Field<String> folded(org.jooq.Field<String> text, Folding folding) {
    return DSL.function("QUARTIER_FOLD", SQLDataType.VARCHAR, text, DSL.inline(folding.name()));
  }

  private org.jooq.Field<?> column(Field field) {
    Layout.Place place = layout.place(field);
    return Tables.column(place.table(), place.column(), field.type());
  }

  private static org.jooq.Field<OffsetDateTime> time(String table, String column) {
    return DSL.field(DSL.name(table, column), SQLDataType.TIMESTAMPWITHTIMEZONE(3));
  }

  private Condition shown(String table) {
    return Tables.shown(table, layout.hidden());
  }
}
