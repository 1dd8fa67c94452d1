package app.quartier.engine;

import app.quartier.domain.data.Changes;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A source made of maps, to be filled by a test and then read like a workspace.
///
/// Contacts are any ids, so there may be holes; cells and events may also be given for contacts
/// that are not there, as a store does for hidden ones. Fields come from two tables in turn, so a
/// contact comes twice; the array of cells is reused, as the port says.
public final class InMemorySource implements Source {
  private final ZoneId zone;
  private final List<Field> fields = new ArrayList<>();
  private final List<EventKind> kinds = new ArrayList<>();
  private final TreeMap<Integer, String> keys = new TreeMap<>();
  private final Map<String, TreeMap<Integer, Object>> cells = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, TreeMap<Integer, Long>> sinces = new HashMap<>();
  private final Map<Integer, List<Integer>> lists = new HashMap<>();
  private final Map<String, List<Integer>> imports = new HashMap<>();
  private final List<String> reads = new ArrayList<>();
  private int idLimit;
  private Changes changes = Changes.unknown("7");
  private int closings;

  /// One event as it will be read.
  ///
  /// @param withdrawn milliseconds; `Long.MAX_VALUE` when it stands
  public record Event(
      int contact, long at, long withdrawn, boolean machine, List<@Nullable Object> values) {
    public Event {
      values = Arrays.asList(values.toArray());
    }
  }

  public InMemorySource(ZoneId zone) {
    this.zone = zone;
  }

  /// A field of contacts.
  public Field field(String key, FieldType type) {
    Field field = field(fields.size() + 1, key, Field.CONTACT, type);
    fields.add(field);
    cells.put(key, new TreeMap<>());
    return field;
  }

  /// A property for [#kind].
  public static Field property(String kind, String key, FieldType type) {
    return field(1, key, kind, type);
  }

  private static Field field(int id, String key, String owner, FieldType type) {
    String currency = type == FieldType.MONEY ? "EUR" : null;
    return new Field(id, key, owner, Labels.same(key), type, currency, Field.Origin.IMPORT);
  }

  public EventKind kind(String key, EventKind.Role role, Field... properties) {
    EventKind kind =
        new EventKind(kinds.size() + 1, key, Labels.same(key), role, List.of(properties));
    kinds.add(kind);
    events.put(key, new ArrayList<>());
    return kind;
  }

  /// Adds contacts `from` to `to`, excluded, with the keys `c<id>`.
  public InMemorySource contacts(int from, int to) {
    for (int id = from; id < to; id++) {
      contact(id, "c" + id);
    }
    return this;
  }

  public InMemorySource contact(int id, String key) {
    keys.put(id, key);
    idLimit = Math.max(idLimit, id + 1);
    return this;
  }

  /// Says that ids below this one were given, whoever has them.
  public InMemorySource given(int limit) {
    idLimit = Math.max(idLimit, limit);
    return this;
  }

  /// Takes a contact away; what it had and did stays, as in a store that hides it.
  public InMemorySource without(int id) {
    keys.remove(id);
    return this;
  }

  /// `String` or `Long`.
  public InMemorySource cell(int contact, Field field, Object cell) {
    cells.get(field.key()).put(contact, cell);
    return this;
  }

  /// An event that stands, made by a person; null = a property without a value.
  public InMemorySource event(EventKind kind, int contact, long at, @Nullable Object... values) {
    return event(kind, new Event(contact, at, Long.MAX_VALUE, false, Arrays.asList(values)));
  }

  public InMemorySource event(EventKind kind, Event event) {
    events.get(kind.key()).add(event);
    return this;
  }

  /// What was read so far: `contacts`, `cells <keys>`, `events <kind>`.
  public List<String> reads() {
    return List.copyOf(reads);
  }

  public int closings() {
    return closings;
  }

  @Override
  public Catalog catalog() {
    return new Catalog(zone, "EUR", "email", fields, kinds);
  }

  @Override
  public long generation() {
    return 7;
  }

  @Override
  public Changes changes() {
    return changes;
  }

  /// Says when its parts last changed; until then nothing is known of it.
  public InMemorySource changed(Changes told) {
    changes = told;
    return this;
  }

  @Override
  public int idLimit() {
    return idLimit;
  }

  @Override
  public void contacts(ContactSink sink, Cancel cancel) {
    reads.add("contacts");
    keys.forEach((id, key) -> {
      cancel.check();
      sink.contact(id, key);
    });
  }

  @Override
  public void cells(List<Field> wanted, CellSink sink, Cancel cancel) {
    reads.add("cells " + String.join(",", wanted.stream().map(Field::key).toList()));
    Object[] row = new Object[wanted.size()];
    for (int table = 0; table < 2; table++) {
      TreeMap<Integer, Boolean> holders = new TreeMap<>();
      for (int i = table; i < wanted.size(); i += 2) {
        cells.get(wanted.get(i).key()).keySet().forEach(id -> holders.put(id, true));
      }
      for (int id : holders.keySet()) {
        cancel.check();
        Arrays.fill(row, null);
        for (int i = table; i < wanted.size(); i += 2) {
          row[i] = cells.get(wanted.get(i).key()).get(id);
        }
        sink.cells(id, row);
      }
    }
  }

  /// Since when a contact has what it has in a field.
  public InMemorySource since(int contact, Field field, long at) {
    sinces.computeIfAbsent(field.key(), _ -> new TreeMap<>()).put(contact, at);
    return this;
  }

  /// Puts contacts on a list.
  public InMemorySource listed(int list, Integer... contacts) {
    lists.put(list, List.of(contacts));
    return this;
  }

  /// Contacts an import created or changed.
  public InMemorySource imported(int batch, InImport.Role role, Integer... contacts) {
    imports.put(batch + " " + role, List.of(contacts));
    return this;
  }

  @Override
  public void since(Field field, SinceSink sink, Cancel cancel) {
    reads.add("since " + field.key());
    sinces
        .getOrDefault(field.key(), new TreeMap<>())
        .forEach((contact, at) -> {
          cancel.check();
          sink.since(contact, at);
        });
  }

  @Override
  public void listed(int list, MemberSink sink, Cancel cancel) {
    reads.add("list " + list);
    lists.getOrDefault(list, List.of()).forEach(sink::member);
  }

  @Override
  public void imported(int batch, InImport.Role role, MemberSink sink, Cancel cancel) {
    reads.add("import " + batch + " " + role);
    imports.getOrDefault(batch + " " + role, List.of()).forEach(sink::member);
  }

  @Override
  public void events(EventKind kind, EventSink sink, Cancel cancel) {
    reads.add("events " + kind.key());
    long id = 0;
    Object[] row = new Object[kind.properties().size()];
    for (Event event : events.get(kind.key())) {
      cancel.check();
      for (int i = 0; i < row.length; i++) {
        row[i] = i < event.values().size() ? event.values().get(i) : null;
      }
      sink.event(id, event.contact(), event.at(), null, event.withdrawn(), event.machine(), row);
      id++;
    }
  }

  @Override
  public void close() {
    closings++;
  }
}
