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
import app.quartier.kernel.MailDomain;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Fills DuckDB from a source: a row a contact, a table for each kind of event, every column of the
/// type that is quickest to ask.
final class DuckTables {
  private static final String SINCE = "language";

  private final DuckDBConnection connection;
  private final Source source;

  DuckTables(DuckDBConnection connection, Source source) {
    this.connection = connection;
    this.source = source;
  }

  void fill() throws SQLException {
    contacts();
    for (EventKind kind : source.catalog().kinds()) {
      events(kind);
    }
    members();
    execute("CHECKPOINT");
  }

  private static List<Field> fields(Source source) {
    Stream<Field> own =
        OwnFacts.all().stream()
            .filter(f ->
                List.of("@changed", "@source", "@reachable", "@consentEmail").contains(f.key()));
    return Stream.concat(source.catalog().fields().stream(), own).toList();
  }

  private void contacts() throws SQLException {
    List<Field> fields = fields(source);
    String columns = fields.stream().map(DuckTables::declared).collect(Collectors.joining(", "));
    execute(
        "CREATE TABLE contact (id INTEGER, "
            + columns
            + ", domain VARCHAR, seen_local TIMESTAMP, since_language TIMESTAMP)");
    int seen = fields.stream().map(Field::key).toList().indexOf("seen");
    long[] since = since();
    try (DuckDBAppender to = connection.createAppender("contact")) {
      source.cells(
          fields,
          (contact, cells) ->
              guarded(() -> {
                to.beginRow().append(contact);
                for (int i = 0; i < cells.length; i++) {
                  append(to, fields.get(i), cells[i]);
                }
                to.append(MailDomain.of((String) cells[0]));
                to.append(local((Long) cells[seen]));
                to.appendEpochMicros(1_000 * since[contact]).endRow();
              }),
          Cancel.NEVER);
    }
    for (Field field : fields) {
      if (isEnum(field)) {
        String key = column(field);
        execute(
            "CREATE TYPE enum_"
                + key
                + " AS ENUM (SELECT DISTINCT "
                + key
                + " FROM contact WHERE "
                + key
                + " IS NOT NULL ORDER BY 1)");
        execute("ALTER TABLE contact ALTER " + key + " TYPE enum_" + key);
      }
    }
  }

  private long[] since() {
    long[] since = new long[source.idLimit()];
    Field field = source.catalog().field(SINCE).orElseThrow();
    source.since(field, (contact, at) -> since[contact] = at, Cancel.NEVER);
    return since;
  }

  private static @Nullable LocalDateTime local(@Nullable Long millis) {
    return millis == null
        ? null
        : LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ShopFields.ZONE);
  }

  private void events(EventKind kind) throws SQLException {
    String table = "e_" + kind.key();
    String columns =
        kind.properties().stream().map(DuckTables::declared).collect(Collectors.joining(", "));
    execute(
        "CREATE TABLE "
            + table
            + " (contact INTEGER, happened TIMESTAMP, machine BOOLEAN,"
            + " withdrawn TIMESTAMP, "
            + columns
            + ")");
    try (DuckDBAppender to = connection.createAppender(table)) {
      source.events(
          kind,
          (id, contact, at, ref, withdrawn, machine, values) ->
              guarded(() -> {
                to.beginRow().append(contact).appendEpochMicros(1_000 * at).append(machine);
                if (withdrawn == Long.MAX_VALUE) {
                  to.appendNull();
                } else {
                  to.appendEpochMicros(1_000 * withdrawn);
                }
                for (int i = 0; i < values.length; i++) {
                  append(to, kind.properties().get(i), values[i]);
                }
                to.endRow();
              }),
          Cancel.NEVER);
    }
  }

  private void members() throws SQLException {
    execute("CREATE TABLE listed (list INTEGER, contact INTEGER)");
    execute("CREATE TABLE imported (import INTEGER, contact INTEGER, created BOOLEAN)");
    try (DuckDBAppender to = connection.createAppender("listed")) {
      for (int list = 1; list <= ShopFields.LISTS; list++) {
        int n = list;
        source.listed(
            n,
            contact -> guarded(() -> to.beginRow().append(n).append(contact).endRow()),
            Cancel.NEVER);
      }
    }
    try (DuckDBAppender to = connection.createAppender("imported")) {
      for (int batch = 1; batch <= ShopFields.IMPORTS; batch++) {
        imported(batch, InImport.Role.CREATED, to);
        imported(batch, InImport.Role.CHANGED, to);
      }
    }
  }

  private void imported(int batch, InImport.Role role, DuckDBAppender to) {
    boolean created = role == InImport.Role.CREATED;
    source.imported(
        batch,
        role,
        contact ->
            guarded(() -> to.beginRow().append(batch).append(contact).append(created).endRow()),
        Cancel.NEVER);
  }

  /// Its name in the peer's tables.
  static String column(Field field) {
    return field.key().replace("@", "");
  }

  private static boolean isEnum(Field field) {
    return field.type() == FieldType.CHOICE || field.type() == FieldType.COUNTRY;
  }

  private static String declared(Field field) {
    String key = column(field);
    return switch (field.type()) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> key + " VARCHAR";
      case NUMBER -> key + " DECIMAL(18,6)";
      case MONEY -> key + " DECIMAL(18,4)";
      case DATE -> key + " DATE";
      case INSTANT -> key + " TIMESTAMP";
      case YES_NO -> key + " BOOLEAN";
      case SET -> key + " VARCHAR[]";
      case PLACE -> key + "_lat DOUBLE, " + key + "_lon DOUBLE";
    };
  }

  private static void append(DuckDBAppender to, Field field, @Nullable Object cell)
      throws SQLException {
    if (cell == null && field.type() == FieldType.PLACE) {
      to.appendNull();
    }
    switch (cell) {
      case null -> to.appendNull();
      case String text -> to.append(Draw.folded(text));
      case ItemSet set -> to.append(set.items().stream().map(Draw::folded).toList());
      case Point place -> to.append(place.lat()).append(place.lon());
      case Long number -> appendNumber(to, field.type(), number);
      default -> throw new IllegalArgumentException("no cell: " + cell);
    }
  }

  private static void appendNumber(DuckDBAppender to, FieldType type, long number)
      throws SQLException {
    switch (type) {
      case NUMBER, MONEY -> to.appendDecimal(number);
      case DATE -> to.appendEpochDays(Math.toIntExact(number));
      case INSTANT -> to.appendEpochMicros(1_000 * number);
      case YES_NO -> to.append(number == 1);
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
          throw new IllegalArgumentException("no number: " + type);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static void guarded(Work work) {
    try {
      work.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
