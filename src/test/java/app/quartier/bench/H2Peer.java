package app.quartier.bench;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.field.Point;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import app.quartier.sql.SqlCounts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The product's own SQL, on an H2 in memory; for small sizes, as it takes its time.
final class H2Peer implements AutoCloseable {
  private static final List<String> FUNCTIONS =
      List.of("fold", "number", "domain", "like", "find", "day");

  private final Connection connection;
  private final SqlCounts counts;

  private H2Peer(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    counts = new SqlCounts(DSL.using(connection, SQLDialect.H2), new H2Tables());
  }

  /// With all the data of a source.
  static H2Peer of(Source source) throws SQLException {
    H2Peer peer = new H2Peer("jdbc:h2:mem:");
    peer.fill(source);
    return peer;
  }

  /// Loads contacts into one table of a file, as plainly as JDBC does it.
  static void loadPlainly(Source source, Path file) throws SQLException {
    try (H2Peer peer = new H2Peer("jdbc:h2:file:" + file)) {
      peer.connection.setAutoCommit(false);
      peer.contacts(source);
      peer.connection.commit();
      peer.execute("CHECKPOINT SYNC");
    }
  }

  private void fill(Source source) throws SQLException {
    for (String name : FUNCTIONS) {
      execute(
          "CREATE ALIAS QUARTIER_%S DETERMINISTIC FOR 'app.quartier.store.H2Functions.%s'"
              .formatted(name, name));
    }
    contacts(source);
    for (EventKind kind : source.catalog().kinds()) {
      events(source, kind);
    }
    members(source);
    since(source);
  }

  long count(Lowered segment) {
    return counts.count(segment);
  }

  private void contacts(Source source) throws SQLException {
    List<Field> fields =
        Stream.concat(source.catalog().fields().stream(), OwnFacts.all().stream()).toList();
    execute(
        "CREATE TABLE \"contact\" (\"id\" BIGINT PRIMARY KEY, \"key\" VARCHAR, \"created\""
            + " TIMESTAMP(3) WITH TIME ZONE, "
            + declared(fields)
            + ")");
    try (Rows rows = new Rows(connection, "contact", fields.size() + 3)) {
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
    execute(
        "CREATE TABLE \"since\" (\"contact\" BIGINT PRIMARY KEY, \"field\" INTEGER, \"changed\""
            + " TIMESTAMP(3) WITH TIME ZONE)");
    Field language = source.catalog().field("language").orElseThrow();
    try (Rows rows = new Rows(connection, "since", 3)) {
      source.since(
          language,
          (contact, at) -> rows.add(List.of(contact, language.id(), time(at))),
          Cancel.NEVER);
    }
  }

  private void events(Source source, EventKind kind) throws SQLException {
    execute(
        "CREATE TABLE \"%s\" (\"contact\" BIGINT, \"at\" TIMESTAMP(3) WITH TIME ZONE, \"withdrawn\""
                .formatted(H2Tables.table(kind))
            + " TIMESTAMP(3) WITH TIME ZONE, \"machine\" BOOLEAN, "
            + declared(kind.properties())
            + ")");
    try (Rows rows = new Rows(connection, H2Tables.table(kind), kind.properties().size() + 4)) {
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
    index(H2Tables.table(kind));
  }

  /// A workspace has no such indexes; without them H2 reads all events once a contact.
  private void index(String table) throws SQLException {
    execute("CREATE INDEX \"%s_contact\" ON \"%s\" (\"contact\")".formatted(table, table));
  }

  private void members(Source source) throws SQLException {
    execute("CREATE TABLE \"listed\" (\"list\" INTEGER, \"contact\" BIGINT)");
    execute("CREATE TABLE \"imported\" (\"import\" INTEGER, \"contact\" BIGINT, \"role\" VARCHAR)");
    try (Rows rows = new Rows(connection, "listed", 2)) {
      for (int list = 1; list <= ShopFields.LISTS; list++) {
        int n = list;
        source.listed(n, contact -> rows.add(List.of(n, contact)), Cancel.NEVER);
      }
    }
    try (Rows rows = new Rows(connection, "imported", 3)) {
      for (int batch = 1; batch <= ShopFields.IMPORTS; batch++) {
        int n = batch;
        for (InImport.Role role : List.of(InImport.Role.CREATED, InImport.Role.CHANGED)) {
          source.imported(
              n, role, contact -> rows.add(List.of(n, contact, role.name())), Cancel.NEVER);
        }
      }
    }
    index("listed");
    index("imported");
  }

  private static String declared(List<Field> fields) {
    return fields.stream()
        .map(field -> "\"" + H2Tables.column(field) + "\" " + type(field.type()))
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

  private static @Nullable Object stored(Field field, @Nullable Object cell) {
    return switch (cell) {
      case ItemSet set -> set.items().toArray(String[]::new);
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

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
