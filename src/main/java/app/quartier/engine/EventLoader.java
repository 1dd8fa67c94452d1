package app.quartier.engine;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Cancel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes the events of one kind in any order and makes the table of them. Events of contacts that
/// are not visible are left out.
final class EventLoader implements Source.EventSink {
  private final EventKind kind;
  private final Contacts contacts;
  private final List<ColumnBuilder> properties;
  private final NumberBuilder at = new NumberBuilder();
  private final NumberBuilder withdrawn = new NumberBuilder();
  private final BitSet machine = new BitSet();
  private int[] who = new int[1024];
  private int size;

  EventLoader(EventKind kind, Contacts contacts) {
    this.kind = kind;
    this.contacts = contacts;
    this.properties =
        kind.properties().stream().map(property -> ColumnBuilder.of(property.type())).toList();
  }

  @Override
  public void event(
      long id,
      int contact,
      long time,
      @Nullable String ref,
      long withdrawnAt,
      boolean byMachine,
      @Nullable Object[] values) {
    if (!contacts.isVisible(contact)) {
      return;
    }
    if (size == who.length) {
      who = Arrays.copyOf(who, size + (size >> 1));
    }
    who[size] = contact;
    at.put(size, time);
    machine.set(size, byMachine);
    if (withdrawnAt != Long.MAX_VALUE) {
      withdrawn.put(size, withdrawnAt);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        properties.get(i).put(size, value);
      }
    }
    size++;
  }

  EventTable table(Cancel cancel) {
    int @Nullable [] order = RowOrder.of(at.values(), size, cancel);
    Map<String, Column> columns = new HashMap<>();
    for (int i = 0; i < properties.size(); i++) {
      Field property = kind.properties().get(i);
      columns.put(property.key(), properties.get(i).build(size, order));
    }
    NumberColumn times = at.build(size, order);
    columns.put(kind.at().key(), times);
    return new EventTable(kind.key(), orderedContacts(order), times, columns, marks(order));
  }

  private int[] orderedContacts(int @Nullable [] order) {
    if (order == null) {
      return Arrays.copyOf(who, size);
    }
    int[] ordered = new int[size];
    for (int row = 0; row < size; row++) {
      ordered[row] = who[order[row]];
    }
    return ordered;
  }

  private EventMarks marks(int @Nullable [] order) {
    BitSet ordered = new BitSet(size);
    for (int row = 0; row < size; row++) {
      if (machine.get(order == null ? row : order[row])) {
        ordered.set(row);
      }
    }
    NumberColumn times = withdrawn.isEmpty() ? null : withdrawn.build(size, order);
    return new EventMarks(Matches.ofWords(0, ordered.toLongArray()), times);
  }
}
