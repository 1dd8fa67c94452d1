package app.quartier.bench;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.field.Point;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the tables that [ShopTables] names and fills them from a source.
///
/// @param texts how a database keeps texts
record SqlFill(SqlFill.Target target, UnaryOperator<String> texts) {

  /// The database that is filled.
  interface Target {
    void execute(String sql) throws SQLException;

    RowWriter rows(String table, int columns) throws SQLException;
  }

  void all(Source source) throws SQLException {
    contacts(source);
    for (EventKind kind : source.catalog().kinds()) {
      events(source, kind);
    }
    members(source);
    since(source);
  }

  void contacts(Source source) throws SQLException {
    List<Field> fields =
        Stream.concat(source.catalog().fields().stream(), OwnFacts.all().stream()).toList();
    target.execute(
        "CREATE TABLE \"contact\" (\"id\" BIGINT PRIMARY KEY, \"key\" VARCHAR, \"created\""
            + " TIMESTAMP(3) WITH TIME ZONE, "
            + declared(fields)
            + ")");
    try (RowWriter rows = target.rows("contact", fields.size() + 3)) {
      source.cells(
          fields,
          (contact, cells) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(contact);
            row.add(cells[0]);
            row.add(null);
            for (int i = 0; i < cells.length; i++) {
              row.add(stored(fields.get(i), cells[i]));
            }
            rows.add(row);
          },
          Cancel.NEVER);
    }
  }

  private void since(Source source) throws SQLException {
    target.execute(
        "CREATE TABLE \"since\" (\"contact\" BIGINT PRIMARY KEY, \"field\" INTEGER, \"changed\""
            + " TIMESTAMP(3) WITH TIME ZONE)");
    Field language = source.catalog().field("language").orElseThrow();
    try (RowWriter rows = target.rows("since", 3)) {
      source.since(
          language,
          (contact, at) -> rows.add(List.of(contact, language.id(), time(at))),
          Cancel.NEVER);
    }
  }

  void events(Source source, EventKind kind) throws SQLException {
    target.execute(
        "CREATE TABLE \"%s\" (\"contact\" BIGINT, \"at\" TIMESTAMP(3) WITH TIME ZONE, \"withdrawn\""
                .formatted(ShopTables.table(kind))
            + " TIMESTAMP(3) WITH TIME ZONE, \"machine\" BOOLEAN, "
            + declared(kind.properties())
            + ")");
    try (RowWriter rows = target.rows(ShopTables.table(kind), kind.properties().size() + 4)) {
      source.events(
          kind,
          (id, contact, at, ref, withdrawn, machine, values) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(contact);
            row.add(time(at));
            row.add(withdrawn == Long.MAX_VALUE ? null : time(withdrawn));
            row.add(machine);
            for (int i = 0; i < values.length; i++) {
              row.add(stored(kind.properties().get(i), values[i]));
            }
            rows.add(row);
          },
          Cancel.NEVER);
    }
  }

  private void members(Source source) throws SQLException {
    target.execute("CREATE TABLE \"listed\" (\"list\" INTEGER, \"contact\" BIGINT)");
    target.execute(
        "CREATE TABLE \"imported\" (\"import\" INTEGER, \"contact\" BIGINT, \"role\" VARCHAR)");
    try (RowWriter rows = target.rows("listed", 2)) {
      for (int list = 1; list <= ShopFields.LISTS; list++) {
        int n = list;
        source.listed(n, contact -> rows.add(List.of(n, contact)), Cancel.NEVER);
      }
    }
    try (RowWriter rows = target.rows("imported", 3)) {
      for (int batch = 1; batch <= ShopFields.IMPORTS; batch++) {
        int n = batch;
        for (InImport.Role role : List.of(InImport.Role.CREATED, InImport.Role.CHANGED)) {
          source.imported(
              n, role, contact -> rows.add(List.of(n, contact, role.name())), Cancel.NEVER);
        }
      }
    }
  }

  private static String declared(List<Field> fields) {
    return fields.stream()
        .map(field -> "\"" + ShopTables.column(field) + "\" " + type(field.type()))
        .collect(Collectors.joining(", "));
  }

  private static String type(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> "VARCHAR";
      case NUMBER -> "DECIMAL(18, 6)";
      case MONEY -> "DECIMAL(19, 4)";
      case DATE -> "DATE";
      case INSTANT -> "TIMESTAMP(3) WITH TIME ZONE";
      case YES_NO -> "BOOLEAN";
      case SET -> "VARCHAR ARRAY";
      case PLACE -> "DOUBLE PRECISION ARRAY";
    };
  }

  private @Nullable Object stored(Field field, @Nullable Object cell) {
    return switch (cell) {
      case ItemSet set -> set.items().stream().map(texts).toArray(String[]::new);
      case String text -> texts.apply(text);
      case Point place -> new Double[] {place.lat(), place.lon()};
      case Long number ->
          switch (field.type()) {
            case NUMBER, MONEY -> BigDecimal.valueOf(number, field.type().scale());
            case DATE -> LocalDate.ofEpochDay(number);
            case INSTANT -> time(number);
            case YES_NO -> number == 1;
            case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
                throw new IllegalArgumentException("no number: " + field);
          };
      case null, default -> cell;
    };
  }

  private static OffsetDateTime time(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
  }
}
