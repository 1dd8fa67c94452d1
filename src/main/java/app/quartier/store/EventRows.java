package app.quartier.store;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The events of one kind that a batch adds, with the values that lie in side tables.
final class EventRows implements AutoCloseable {
  /// The columns of a table, by the place of their property in the kind.
  private record Part(Rows rows, List<Integer> positions) {}

  private static final int FIXED = 6;

  private final EventKind kind;
  private final int batch;
  private final Part own;
  private final List<Part> sides = new ArrayList<>();
  private long next;

  EventRows(Connection connection, EventKind kind, Vocabulary vocabulary, int batch, long first)
      throws SQLException {
    this.kind = kind;
    this.batch = batch;
    this.next = first;
    Map<String, List<Integer>> positions = new LinkedHashMap<>();
    String table = vocabulary.table(kind.id());
    positions.put(table, new ArrayList<>());
    for (int i = 0; i < kind.properties().size(); i++) {
      String home = vocabulary.place(kind.properties().get(i)).table();
      positions.computeIfAbsent(home, _ -> new ArrayList<>()).add(i);
    }
    Part mine = null;
    for (Map.Entry<String, List<Integer>> entry : positions.entrySet()) {
      List<String> columns =
          entry.getValue().stream()
              .map(i -> vocabulary.place(kind.properties().get(i)).column())
              .toList();
      if (entry.getKey().equals(table)) {
        var insert = Statements.insertEvent(entry.getKey(), columns);
        mine = new Part(Rows.inserting(connection, insert), entry.getValue());
      } else {
        var insert = Statements.insertValues(entry.getKey(), "EVENT", columns);
        sides.add(new Part(Rows.inserting(connection, insert), entry.getValue()));
      }
    }
    own = Objects.requireNonNull(mine);
  }

  EventKind kind() {
    return kind;
  }

  /// The id the next event would get.
  long beyond() {
    return next;
  }

  void add(int contact, long at, @Nullable String ref, boolean machine, @Nullable Object[] values)
      throws SQLException {
    if (values.length != kind.properties().size()) {
      throw new IllegalArgumentException(
          kind.key() + " has " + kind.properties().size() + " properties, not " + values.length);
    }
    long id = next++;
    @Nullable Object[] row = new @Nullable Object[FIXED + own.positions().size()];
    row[0] = id;
    row[1] = (long) contact;
    row[2] = Cells.instant(at);
    row[3] = ref;
    row[4] = batch;
    row[5] = machine;
    fill(row, FIXED, own.positions(), values);
    own.rows().add(row);
    for (Part side : sides) {
      @Nullable Object[] extra = new @Nullable Object[1 + side.positions().size()];
      extra[0] = id;
      if (fill(extra, 1, side.positions(), values)) {
        side.rows().add(extra);
      }
    }
  }

  /// Returns whether there was a value.
  private boolean fill(
      @Nullable Object[] row, int offset, List<Integer> positions, @Nullable Object[] values) {
    boolean any = false;
    for (int i = 0; i < positions.size(); i++) {
      Field property = kind.properties().get(positions.get(i));
      row[offset + i] = Cells.toColumn(property.type(), values[positions.get(i)]);
      any |= row[offset + i] != null;
    }
    return any;
  }

  void flush() throws SQLException {
    own.rows().flush();
    for (Part side : sides) {
      side.rows().flush();
    }
  }

  @Override
  public void close() throws SQLException {
    own.rows().close();
    for (Part side : sides) {
      side.rows().close();
    }
  }
}
