package app.quartier.bench;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.InImport;
import app.quartier.sql.ContactPlace;
import app.quartier.sql.EventPlace;
import app.quartier.sql.FieldPlace;
import app.quartier.sql.PastPlace;
import app.quartier.sql.SqlSchema;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Where a database that is asked by the product's SQL keeps the invented shop: contacts with all
/// their fields, a table for each kind of event.
abstract sealed class ShopTables implements SqlSchema permits H2Tables, PostgresTables {
  private static final Table<?> CONTACT = DSL.table(DSL.name("contact"));
  private static final Table<?> SINCE = DSL.table(DSL.name("since"));

  /// The name of the column of a field or property.
  static String column(Field field) {
    return "c" + (field.id() < 0 ? "_" + -field.id() : String.valueOf(field.id()));
  }

  static String table(EventKind kind) {
    return "e_" + kind.id();
  }

  @Override
  public ContactPlace contacts() {
    return new ContactPlace(
        CONTACT,
        number("contact", "id"),
        DSL.field(DSL.name("contact", "key"), SQLDataType.VARCHAR),
        DSL.noCondition());
  }

  @Override
  public FieldPlace field(Field field) {
    return new FieldPlace(
        CONTACT,
        number("contact", "id"),
        DSL.field(DSL.name("contact", column(field))),
        DSL.noCondition());
  }

  @Override
  public PastPlace past(Field field) {
    return new PastPlace(
        SINCE,
        number("since", "contact"),
        time("since", "changed"),
        DSL.field(DSL.name("since", "field"), SQLDataType.INTEGER).eq(field.id()),
        time("contact", "created"));
  }

  @Override
  public EventPlace events(EventKind kind) {
    String table = table(kind);
    return new EventPlace(
        DSL.table(DSL.name(table)),
        number(table, "contact"),
        time(table, "at"),
        time(table, "withdrawn"),
        DSL.field(DSL.name(table, "machine"), SQLDataType.BOOLEAN),
        kind.properties().stream()
            .collect(Collectors.toMap(Field::key, p -> DSL.field(DSL.name(table, column(p))))),
        DSL.noCondition());
  }

  @Override
  public Select<Record1<Long>> listed(int list) {
    Condition of = DSL.field(DSL.name("list"), SQLDataType.INTEGER).eq(list);
    return DSL.select(number("listed", "contact")).from(DSL.table(DSL.name("listed"))).where(of);
  }

  @Override
  public Select<Record1<Long>> imported(int batch, InImport.Role role) {
    Condition of = DSL.field(DSL.name("import"), SQLDataType.INTEGER).eq(batch);
    Condition as = DSL.field(DSL.name("role"), SQLDataType.VARCHAR).eq(role.name());
    return DSL.select(number("imported", "contact"))
        .from(DSL.table(DSL.name("imported")))
        .where(role == InImport.Role.ANY ? of : of.and(as));
  }

  private static org.jooq.Field<Long> number(String table, String column) {
    return DSL.field(DSL.name(table, column), SQLDataType.BIGINT);
  }

  private static org.jooq.Field<OffsetDateTime> time(String table, String column) {
    return DSL.field(DSL.name(table, column), SQLDataType.TIMESTAMPWITHTIMEZONE(3));
  }
}
