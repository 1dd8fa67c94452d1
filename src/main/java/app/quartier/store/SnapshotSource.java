package app.quartier.store;

import static app.quartier.store.db.Tables.LIST_ENTRY;
import static app.quartier.store.db.Tables.TOUCHED;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.data.Changes;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import app.quartier.sql.PastPlace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// One state of the workspace, held by a connection in snapshot isolation; rows are handed on while
/// the tables are read, never gathered.
final class SnapshotSource implements Source {
  private static final int CHECKED_EVERY = 1024;
  private static final int EVENT_FIXED = 6;

  private final Database database;
  private final Runnable whenClosed;
  private final Connection connection;
  private final DSLContext db;
  private final Registry registry;
  private final Changes changes;
  private final int idLimit;
  private boolean closed;

  SnapshotSource(Database database, Runnable whenClosed) throws SQLException {
    this.database = database;
    this.whenClosed = whenClosed;
    connection = database.snapshot();
    db = Database.jooq(connection);
    registry = Registry.read(db);
    changes = changes(db, registry);
    idLimit = Math.toIntExact(BatchLog.nextId(db, Layout.CONTACT, 0));
  }

  @Override
  public Catalog catalog() {
    return registry.catalog();
  }

  @Override
  public long generation() {
    return registry.generation();
  }

  @Override
  public Changes changes() {
    return changes;
  }

  /// Of the program's own facts nothing is said, as they are worked out from several tables; nor of
  /// what was never published.
  private static Changes changes(DSLContext db, Registry registry) {
    Map<String, String> marks = new LinkedHashMap<>();
    db.selectFrom(TOUCHED)
        .orderBy(TOUCHED.GENERATION.desc(), TOUCHED.SOURCE)
        .forEach(row -> marks.put(row.getSource(), row.getMark().toString()));
    Map<String, String> fields = new HashMap<>();
    for (Field field : registry.catalog().fields()) {
      @Nullable String mark = marks.get(registry.layout().place(field).table());
      if (mark != null) {
        fields.put(field.key(), mark);
      }
    }
    Map<String, String> kinds = new HashMap<>();
    for (EventKind kind : registry.catalog().kinds()) {
      @Nullable String mark = marks.get(Layout.events(kind.id()));
      if (mark != null) {
        kinds.put(kind.key(), mark);
      }
    }
    String state = marks.values().stream().findFirst().orElse("");
    return new Changes(state, marks.getOrDefault(Layout.CONTACT, state), fields, kinds);
  }

  @Override
  public int idLimit() {
    return idLimit;
  }

  /// Receives the row a result set stands on.
  interface RowSink {
    void row(ResultSet row) throws SQLException;
  }

  @Override
  public void contacts(ContactSink sink, Cancel cancel) {
    Select<?> query =
        db.select(Tables.ID, DSL.field(DSL.name("KEY")))
            .from(Tables.table(Layout.CONTACT))
            .where(shown(Layout.CONTACT))
            .orderBy(Tables.ID);
    each(query, cancel, row -> sink.contact(row.getInt(1), row.getString(2)));
  }

  @Override
  public void cells(List<Field> fields, CellSink sink, Cancel cancel) {
    Map<String, List<Integer>> tables = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (OwnFacts.isOne(fields.get(i))) {
        fact(fields, i, sink, cancel);
      } else {
        String table = registry.layout().place(fields.get(i)).table();
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(i);
      }
    }
    tables.forEach((table, positions) -> cells(table, fields, positions, sink, cancel));
  }

  private void fact(List<Field> fields, int position, CellSink sink, Cancel cancel) {
    Field fact = fields.get(position);
    OwnFactTables facts = new OwnFactTables(registry.catalog(), registry.layout());
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    Optional<Channel> channel = Channel.ofField(fact.key());
    if (channel.isPresent() || fact.key().equals(OwnFacts.REACHABLE)) {
      ConsentFacts consents =
          new ConsentFacts(
              db, facts, shown(Layout.CONTACT), (query, rows) -> each(query, cancel, rows));
      BiConsumer<Integer, Object> each =
          (contact, cell) -> {
            values[position] = cell;
            sink.cells(contact, values);
          };
      channel.ifPresentOrElse(one -> consents.consents(one, each), () -> consents.reachable(each));
      return;
    }
    // Facts of hidden contacts are told by their contact alone.
    Select<?> query =
        registry.layout().hidden().isEmpty()
            ? db.select(facts.contact(fact), facts.column(fact)).from(facts.table(fact))
            : db.select(facts.contact(fact), facts.column(fact))
                .from(facts.table(fact))
                .join(Tables.table(Layout.CONTACT))
                .on(DSL.field(DSL.name(Layout.CONTACT, "ID"), Long.class).eq(facts.contact(fact)))
                .where(shown(Layout.CONTACT));
    each(
        query,
        cancel,
        row -> {
          if (read(row, 1, fields, List.of(position), values)) {
            sink.cells(row.getInt(1), values);
          }
        });
  }

  @Override
  public void listed(int list, MemberSink sink, Cancel cancel) {
    BitSet members = new BitSet();
    each(
        db.select(LIST_ENTRY.CONTACT, LIST_ENTRY.JOINED)
            .from(LIST_ENTRY)
            .where(new MemberTables(registry.layout().hidden()).of(list))
            .orderBy(LIST_ENTRY.ID),
        cancel,
        row -> members.set(row.getInt(1), row.getBoolean(2)));
    members.stream().forEach(sink::member);
  }

  @Override
  public void imported(int batch, InImport.Role role, MemberSink sink, Cancel cancel) {
    each(
        new MemberTables(registry.layout().hidden()).imported(batch, role),
        cancel,
        row -> sink.member(row.getInt(1)));
  }

  private void cells(
      String table, List<Field> fields, List<Integer> positions, CellSink sink, Cancel cancel) {
    List<org.jooq.Field<?>> columns = new ArrayList<>();
    boolean own = table.equals(Layout.CONTACT);
    org.jooq.Field<Long> key = DSL.field(DSL.name(table, own ? "ID" : "CONTACT"), Long.class);
    columns.add(key);
    for (int position : positions) {
      columns.add(column(fields.get(position)));
    }
    // Values of hidden contacts are told by their contact alone.
    Select<?> query =
        own || registry.layout().hidden().isEmpty()
            ? db.select(columns)
                .from(Tables.table(table))
                .where(own ? shown(table) : DSL.noCondition())
            : db.select(columns)
                .from(Tables.table(table))
                .join(Tables.table(Layout.CONTACT))
                .on(DSL.field(DSL.name(Layout.CONTACT, "ID"), Long.class).eq(key))
                .where(shown(Layout.CONTACT));
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    each(
        query,
        cancel,
        row -> {
          if (read(row, 1, fields, positions, values)) {
            sink.cells(row.getInt(1), values);
          }
        });
  }

  @Override
  public void events(EventKind kind, EventSink sink, Cancel cancel) {
    String table = registry.layout().table(kind);
    org.jooq.Field<Long> id = DSL.field(DSL.name(table, "ID"), Long.class);
    List<org.jooq.Field<?>> columns = new ArrayList<>(List.of(id));
    for (String name : List.of("CONTACT", "AT", "REF", "WITHDRAWN", "MACHINE")) {
      columns.add(DSL.field(DSL.name(table, name)));
    }
    List<Integer> positions = new ArrayList<>();
    for (Field property : kind.properties()) {
      columns.add(column(property));
      positions.add(positions.size());
    }
    org.jooq.Table<?> from = Tables.table(table);
    for (String side : registry.layout().sideTables(kind)) {
      org.jooq.Field<Long> event = DSL.field(DSL.name(side, "EVENT"), Long.class);
      from = from.leftJoin(Tables.table(side)).on(event.eq(id));
    }
    @Nullable Object[] values = new @Nullable Object[kind.properties().size()];
    each(
        db.select(columns).from(from).where(shown(table)),
        cancel,
        row -> {
          read(row, EVENT_FIXED, kind.properties(), positions, values);
          sink.event(
              row.getLong(1),
              row.getInt(2),
              millis(row, 3, 0),
              row.getString(4),
              millis(row, 5, Long.MAX_VALUE),
              row.getBoolean(6),
              values);
        });
  }

  @Override
  public void since(Field field, SinceSink sink, Cancel cancel) {
    PastPlace past = new StoreSchema(catalog(), registry.layout()).past(field);
    since(
        db.select(Tables.ID, past.otherwise())
            .from(Tables.table(Layout.CONTACT))
            .where(shown(Layout.CONTACT)),
        sink,
        cancel);
    since(
        db.select(past.contact(), DSL.max(past.changed()))
            .from(past.table())
            .where(past.visible())
            .groupBy(past.contact()),
        sink,
        cancel);
  }

  private void since(Select<?> query, SinceSink sink, Cancel cancel) {
    each(
        query,
        cancel,
        row -> {
          OffsetDateTime at = row.getObject(2, OffsetDateTime.class);
          if (at != null) {
            sink.since(row.getInt(1), at.toInstant().toEpochMilli());
          }
        });
  }

  private static long millis(ResultSet row, int column, long missing) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? missing : value.toInstant().toEpochMilli();
  }

  /// Fills the cells at these positions from the columns after `offset`; false when all are
  /// missing.
  private static boolean read(
      ResultSet row,
      int offset,
      List<Field> fields,
      List<Integer> positions,
      @Nullable Object[] values)
      throws SQLException {
    boolean any = false;
    for (int i = 0; i < positions.size(); i++) {
      Field field = fields.get(positions.get(i));
      Object column = row.getObject(offset + i + 1, Cells.columnClass(field.type()));
      Object cell = Cells.toCell(field.type(), column);
      values[positions.get(i)] = cell;
      any |= cell != null;
    }
    return any;
  }

  private org.jooq.Field<?> column(Field field) {
    Layout.Place place = registry.layout().place(field);
    return DSL.field(DSL.name(place.table(), place.column()));
  }

  private Condition shown(String table) {
    return Tables.shown(table, registry.layout().hidden());
  }

  private void each(Select<?> query, Cancel cancel, RowSink sink) {
    database.guarded(() -> {
      try (PreparedStatement statement = connection.prepareStatement(db.render(query))) {
        List<Object> parameters = db.extractBindValues(query);
        for (int i = 0; i < parameters.size(); i++) {
          statement.setObject(i + 1, parameters.get(i));
        }
        try (ResultSet rows = statement.executeQuery()) {
          for (long n = 0; rows.next(); n++) {
            if (n % CHECKED_EVERY == 0) {
              cancel.check();
            }
            sink.row(rows);
          }
        }
      }
    });
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    whenClosed.run();
    database.guarded(connection::close);
  }
}
