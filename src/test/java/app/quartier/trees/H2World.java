package app.quartier.trees;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleEvent;
import app.quartier.oracle.OraclePast;
import app.quartier.oracle.OraclePlace;
import app.quartier.sql.SqlCounts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// A dataset in a private in-memory H2, in the layout of the workspace's tables.
public final class H2World implements AutoCloseable {
  private final Connection connection;
  private final DSLContext database;
  private final H2Schema schema = new H2Schema();

  H2World(Dataset data) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:h2:mem:");
    this.database = DSL.using(connection, SQLDialect.H2);
    database.execute("create alias QUARTIER_FOLD deterministic for '" + FOLD + "'");
    for (String name : List.of("number", "domain", "like", "find", "day")) {
      database.execute(
          "create alias QUARTIER_"
              + name
              + " deterministic for 'app.quartier.store.H2Functions."
              + name
              + "'");
    }
    create();
    fill(data);
  }

  private static final String FOLD = H2World.class.getName() + ".fold";

  /// The body of the alias `QUARTIER_FOLD(text, mode)`.
  public static @Nullable String fold(@Nullable String text, String mode) {
    return text == null ? null : Folding.valueOf(mode).fold(text);
  }

  SqlCounts counts() {
    return new SqlCounts(database, schema);
  }

  private void create() {
    database
        .createTable("contact")
        .column("id", SQLDataType.BIGINT.notNull())
        .column("key", SQLDataType.VARCHAR.notNull())
        .column("email", SQLDataType.VARCHAR)
        .column("batch", SQLDataType.INTEGER)
        .column("created", SQLDataType.TIMESTAMPWITHTIMEZONE(3))
        .primaryKey("id")
        .execute();
    database
        .createTable("contact_change")
        .column("contact", SQLDataType.BIGINT)
        .column("field", SQLDataType.INTEGER)
        .column("changed", SQLDataType.TIMESTAMPWITHTIMEZONE(3))
        .column("batch", SQLDataType.INTEGER)
        .execute();
    for (int n = 1; n <= H2Schema.TABLES; n++) {
      CreateTableElementListStep table =
          database.createTable("f_" + n).column("contact", SQLDataType.BIGINT.notNull());
      for (Field field : H2Schema.stored(n)) {
        table = table.column("c" + field.id(), type(field.type()));
      }
      table.column("batch", SQLDataType.INTEGER).primaryKey("contact").execute();
    }
    for (EventKind kind : Shop.CATALOG.kinds()) {
      createEvents(kind);
    }
    database
        .createTable("listed")
        .column("list", SQLDataType.INTEGER)
        .column("contact", SQLDataType.BIGINT)
        .execute();
    database
        .createTable("imported")
        .column("import", SQLDataType.INTEGER)
        .column("contact", SQLDataType.BIGINT)
        .column("role", SQLDataType.VARCHAR)
        .execute();
  }

  private void createEvents(EventKind kind) {
    CreateTableElementListStep table =
        database
            .createTable("e_" + kind.id())
            .column("id", SQLDataType.BIGINT.notNull())
            .column("contact", SQLDataType.BIGINT.notNull())
            .column("at", SQLDataType.TIMESTAMPWITHTIMEZONE(3).notNull())
            .column("batch", SQLDataType.INTEGER)
            .column("withdrawn", SQLDataType.TIMESTAMPWITHTIMEZONE(3))
            .column("machine", SQLDataType.BOOLEAN);
    for (Field property : kind.properties()) {
      table = table.column("c" + property.id(), type(property.type()));
    }
    table.primaryKey("id").execute();
  }

  private static DataType<?> type(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> SQLDataType.VARCHAR;
      case NUMBER -> SQLDataType.DECIMAL(18, 6);
      case MONEY -> SQLDataType.DECIMAL(19, 4);
      case DATE -> SQLDataType.LOCALDATE;
      case INSTANT -> SQLDataType.TIMESTAMPWITHTIMEZONE(3);
      case YES_NO -> SQLDataType.BOOLEAN;
      case SET -> SQLDataType.VARCHAR.array();
      case PLACE -> SQLDataType.DOUBLE.array();
    };
  }

  private void fill(Dataset data) {
    List<Query> inserts = new ArrayList<>();
    for (int i = 0; i < data.ids().size(); i++) {
      OracleContact contact = data.contacts().get(i);
      int id = data.ids().get(i);
      Object created = stored(contact.past().created());
      inserts.add(insert("contact", id, contact.key(), contact.values().get("email"), 1, created));
      for (OraclePast.Change change : contact.past().changes()) {
        int field = Shop.CATALOG.field(change.field()).orElseThrow().id();
        inserts.add(
            insert("contact_change", id, field, stored(change.at()), change.takenBack() ? 2 : 1));
      }
      for (int n = 1; n <= H2Schema.TABLES; n++) {
        List<Object> row = row(H2Schema.stored(n), contact.values());
        if (row.stream().anyMatch(v -> v != null)) {
          row.addFirst(id);
          row.add(1);
          inserts.add(insert("f_" + n, row.toArray()));
        }
      }
      for (int e = 0; e < contact.events().size(); e++) {
        inserts.add(event(i * 1000L + e, id, contact.events().get(e)));
      }
    }
    MemorySource source = new MemorySource(data);
    for (int list = 1; list <= Memberships.LISTS; list++) {
      int n = list;
      source.listed(n, contact -> inserts.add(insert("listed", n, contact)), Cancel.NEVER);
    }
    data.members()
        .imports()
        .forEach((n, one) ->
            Map.of("CREATED", one.created(), "CHANGED", one.changed(), "", one.unchanged())
                .forEach((role, keys) ->
                    keys.forEach(key -> inserts.add(insert("imported", n, id(data, key), role)))));
    // Rows of batches not yet published, which nobody may see.
    inserts.add(insert("contact", 1_000_000, "hidden@example.fr", "hidden@example.fr", 2, null));
    inserts.add(
        event(
            -1,
            data.ids().getFirst(),
            new OracleEvent("visit", Instant.EPOCH, null, false, Map.of()),
            2));
    database.batch(inserts).execute();
  }

  private static int id(Dataset data, String key) {
    for (int i = 0; i < data.ids().size(); i++) {
      if (data.contacts().get(i).key().equals(key)) {
        return data.ids().get(i);
      }
    }
    throw new IllegalArgumentException(key);
  }

  private Query event(long id, int contact, OracleEvent event) {
    return event(id, contact, event, 1);
  }

  private Query event(long id, int contact, OracleEvent event, int batch) {
    EventKind kind = Shop.CATALOG.kind(event.kind()).orElseThrow();
    List<Object> row = row(kind.properties(), event.values());
    row.addAll(0, List.of(id, contact, stored(event.at()), batch));
    row.add(4, event.withdrawn() == null ? null : stored(event.withdrawn()));
    row.add(5, event.machine());
    return insert("e_" + kind.id(), row.toArray());
  }

  private static List<Object> row(List<Field> fields, Map<String, Object> values) {
    List<Object> row = new ArrayList<>();
    fields.forEach(field -> row.add(stored(values.get(field.key()))));
    return row;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case List<?> set -> set.toArray(String[]::new);
      case OraclePlace place -> new Double[] {place.lat(), place.lon()};
      case null, default -> value;
    };
  }

  private Query insert(String name, @Nullable Object... values) {
    Table<?> table = DSL.table(DSL.name(name));
    return database.insertInto(table).values(values);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
