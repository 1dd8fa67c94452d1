package app.quartier.store;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Where the values of fields and the events of kinds lie, and whose rows are hidden.
///
/// Tables: `CONTACT(ID, KEY, …, BATCH)`, `F_n(CONTACT, C1 …)`, `E_n(ID, CONTACT, AT, REF, BATCH,
/// WITHDRAWN, MACHINE, C1 …)`, `P_n(EVENT, C1 …)`. A property that was added while its kind had
/// events lies in a side table `P_n`, joined by the event's id. All names are upper case.
///
/// @param places by id of the field
/// @param kindTables by id of the kind: the table of its events
/// @param hidden batches that are open or undone: rows carrying them do not exist for readers
public record Layout(
    Map<Integer, Place> places, Map<Integer, String> kindTables, Set<Integer> hidden) {

  /// Name of the table of contacts.
  public static final String CONTACT = "CONTACT";

  private static final String COLUMN = "C";

  static final String LIST = "L_";

  /// Source of the ids of consents.
  static final String CONSENT = "CONSENT";

  /// A column; `table` is the owner's own table or one joined to it.
  public record Place(String table, String column) {}

  public Layout {
    places = Map.copyOf(places);
    kindTables = Map.copyOf(kindTables);
    hidden = Set.copyOf(hidden);
  }

  public Place place(Field field) {
    Place place = places.get(field.id());
    if (place == null) {
      throw new IllegalArgumentException("no such field in this workspace: " + field.key());
    }
    return place;
  }

  /// The table of the kind's events.
  public String table(EventKind kind) {
    return table(kind.id());
  }

  String table(int kind) {
    String table = kindTables.get(kind);
    if (table == null) {
      throw new IllegalArgumentException("no such kind in this workspace: " + kind);
    }
    return table;
  }

  /// The name of a table of events. Kinds are born with the one that has their number.
  static String kindTable(int number) {
    return "E_" + number;
  }

  /// Source of the ids of a kind's events, and what is touched when they change: the table it was
  /// born with, wherever they lie now.
  static String events(int kind) {
    return kindTable(kind);
  }

  /// All tables that values and events lie in.
  Set<String> tables() {
    Set<String> tables = new TreeSet<>(kindTables.values());
    places.values().forEach(place -> tables.add(place.table()));
    return tables;
  }

  /// The name of a column that holds values of a field.
  static String column(int number) {
    return COLUMN + number;
  }

  /// The number in the name of such a column.
  static int number(String column) {
    return Integer.parseInt(column.substring(COLUMN.length()));
  }

  /// Source of the ids of a list's entries.
  static String list(int list) {
    return LIST + list;
  }

  /// The side tables that hold values of these properties, each once.
  public List<String> sideTables(EventKind kind) {
    return kind.properties().stream()
        .map(property -> place(property).table())
        .filter(table -> !table.equals(table(kind)))
        .distinct()
        .toList();
  }
}
