package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All events of one kind, a row each in order of time, so that a window is a slice of rows.
/// Immutable; safe from any thread.
final class EventTable {
  private final String kind;
  private final int[] contacts;
  private final NumberColumn at;
  private final Map<String, Column> columns;
  private final EventMarks marks;

  EventTable(
      String kind, int[] contacts, NumberColumn at, Map<String, Column> columns, EventMarks marks) {
    this.kind = kind;
    this.contacts = contacts;
    this.at = at;
    this.columns = Map.copyOf(columns);
    this.marks = marks;
  }

  static EventTable read(EventKind kind, DerivedInput in) throws IOException {
    int[] contacts = in.ints();
    EventMarks marks = EventMarks.read(in);
    NumberColumn at = NumberColumn.read(in);
    Map<String, Column> columns = new HashMap<>();
    for (Field property : kind.properties()) {
      columns.put(property.key(), Column.read(property.type(), in));
    }
    columns.put(kind.at().key(), at);
    return new EventTable(kind.key(), contacts, at, columns, marks);
  }

  /// To be read as the same kind, with the same properties.
  void write(EventKind as, DerivedOutput out) throws IOException {
    out.ints(contacts);
    marks.write(out);
    at.write(out);
    for (Field property : as.properties()) {
      column(property.key()).write(out);
    }
  }

  /// Whether everybody who did something is visible.
  boolean isOnlyOf(Contacts visible) {
    for (int contact : contacts) {
      if (!visible.isVisible(contact)) {
        return false;
      }
    }
    return true;
  }

  String kind() {
    return kind;
  }

  /// Whether it has all that the kind has.
  boolean isOf(EventKind other) {
    return kind.equals(other.key())
        && other.properties().stream().allMatch(property -> columns.containsKey(property.key()));
  }

  int contact(int row) {
    return contacts[row];
  }

  /// Replaces the first `count` of some rows by their contacts.
  void toContacts(int[] rows, int count) {
    for (int i = 0; i < count; i++) {
      rows[i] = contacts[rows[i]];
    }
  }

  EventMarks marks() {
    return marks;
  }

  /// The column of a property, `@at` included.
  Column column(String property) {
    return Optional.ofNullable(columns.get(property))
        .orElseThrow(() -> new IllegalArgumentException("no property " + property + " of " + kind));
  }

  /// The events from one time to another, both included.
  Rows between(long from, long to) {
    int first = firstFrom(from);
    int end = to == Long.MAX_VALUE ? contacts.length : firstFrom(to + 1);
    return new Rows(first, Math.max(first, end));
  }

  private int firstFrom(long time) {
    int low = 0;
    int high = contacts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at.value(middle) < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The events that had happened by a time and were not withdrawn by then, machines' among them.
  Matches standing(long asOf) {
    Rows happened = between(Long.MIN_VALUE, asOf);
    return happened.all().minus(marks.left(happened, true, asOf, Cancel.NEVER));
  }

  /// The events of some contacts.
  Matches of(Matches some) {
    long[] words = some.words();
    int size = words.length * Long.SIZE;
    return all()
        .where(
            (first, count) -> {
              long bits = 0;
              for (int i = 0; i < count; i++) {
                int contact = contacts[first + i];
                long is = contact < size ? words[contact / Long.SIZE] >>> contact & 1 : 0;
                bits |= is << i;
              }
              return bits;
            },
            Cancel.NEVER);
  }

  private Rows all() {
    return new Rows(0, contacts.length);
  }

  /// Puts one question to the events of a slice.
  Matches matching(Core core, Rows rows, Cancel cancel) {
    return core instanceof Core.FieldCompare compare
        ? comparing(compare, cancel).matching(rows)
        : column(Fields.of(core).key()).matching(core, rows, cancel);
  }

  FieldComparing comparing(Core.FieldCompare compare, Cancel cancel) {
    return FieldComparing.of(compare, property -> column(property.key()), cancel);
  }
}
