package app.quartier.trees;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
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
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Where [H2World] keeps things: the e-mail with the contact, the other fields in three tables.
final class H2Schema implements SqlSchema {
  static final int TABLES = 3;

  private static final Table<?> CONTACT = DSL.table(DSL.name("contact"));

  static List<Field> stored(int table) {
    return Shop.fields().stream()
        .filter(f -> f.id() != 1 && Math.floorMod(f.id(), TABLES) + 1 == table)
        .toList();
  }

  @Override
  public ContactPlace contacts() {
    return new ContactPlace(
        CONTACT,
        DSL.field(DSL.name("contact", "id"), SQLDataType.BIGINT),
        DSL.field(DSL.name("contact", "key"), SQLDataType.VARCHAR),
        visible("contact"));
  }

  @Override
  public FieldPlace field(Field field) {
    if (field.key().equals("email")) {
      return new FieldPlace(
          CONTACT, contacts().id(), DSL.field(DSL.name("contact", "email")), visible("contact"));
    }
    String table = "f_" + (Math.floorMod(field.id(), TABLES) + 1);
    return new FieldPlace(
        DSL.table(DSL.name(table)),
        DSL.field(DSL.name(table, "contact"), SQLDataType.BIGINT),
        DSL.field(DSL.name(table, "c" + field.id())),
        visible(table));
  }

  @Override
  public PastPlace past(Field field) {
    return new PastPlace(
        DSL.table(DSL.name("contact_change")),
        DSL.field(DSL.name("contact_change", "contact"), SQLDataType.BIGINT),
        time("contact_change", "changed"),
        DSL.field(DSL.name("contact_change", "field"), SQLDataType.INTEGER)
            .eq(field.id())
            .and(visible("contact_change")),
        time("contact", "created"));
  }

  @Override
  public org.jooq.Field<?> local(org.jooq.Field<OffsetDateTime> instant, ZoneId zone) {
    return DSL.field(
        "{0} AT TIME ZONE {1}",
        SQLDataType.TIMESTAMPWITHTIMEZONE(3), instant, DSL.inline(zone.getId()));
  }

  @Override
  public EventPlace events(EventKind kind) {
    String table = "e_" + kind.id();
    Map<String, org.jooq.Field<?>> properties = new HashMap<>();
    kind.properties()
        .forEach(p -> properties.put(p.key(), DSL.field(DSL.name(table, "c" + p.id()))));
    return new EventPlace(
        DSL.table(DSL.name(table)),
        DSL.field(DSL.name(table, "contact"), SQLDataType.BIGINT),
        time(table, "at"),
        time(table, "withdrawn"),
        DSL.field(DSL.name(table, "machine"), SQLDataType.BOOLEAN),
        properties,
        visible(table));
  }

  @Override
  public Select<Record1<Long>> listed(int list) {
    return DSL.select(DSL.field(DSL.name("contact"), SQLDataType.BIGINT))
        .from(DSL.table(DSL.name("listed")))
        .where(DSL.field(DSL.name("list"), SQLDataType.INTEGER).eq(list));
  }

  @Override
  public Select<Record1<Long>> imported(int batch, InImport.Role role) {
    Condition of = DSL.field(DSL.name("import"), SQLDataType.INTEGER).eq(batch);
    Condition as = DSL.field(DSL.name("role"), SQLDataType.VARCHAR).eq(role.name());
    return DSL.select(DSL.field(DSL.name("contact"), SQLDataType.BIGINT))
        .from(DSL.table(DSL.name("imported")))
        .where(role == InImport.Role.ANY ? of : of.and(as));
  }

  @Override
  public org.jooq.Field<String> sha256(org.jooq.Field<String> text) {
    return DSL.field(
        "lower(rawtohex(hash('SHA-256', stringtoutf8({0}))))", SQLDataType.VARCHAR, text);
  }

  private static org.jooq.Field<OffsetDateTime> time(String table, String column) {
    return DSL.field(DSL.name(table, column), SQLDataType.TIMESTAMPWITHTIMEZONE(3));
  }

  private static Condition visible(String table) {
    return DSL.field(DSL.name(table, "batch"), SQLDataType.INTEGER).ne(2);
  }

  @Override
  public org.jooq.Field<String> folded(org.jooq.Field<String> text, Folding folding) {
    return DSL.function("QUARTIER_FOLD", SQLDataType.VARCHAR, text, DSL.inline(folding.name()));
  }
}
