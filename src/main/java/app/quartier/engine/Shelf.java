package app.quartier.engine;

import app.quartier.domain.core.Membership;
import app.quartier.domain.data.Changes;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.InImport;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What has been loaded of one data version, and the source that the rest is loaded from on first
/// use.
///
/// Safe from any thread: the source is read by one thread at a time, the others wait. A cancelled
/// load leaves nothing behind.
final class Shelf implements AutoCloseable {
  private final Source source;
  private final Contacts contacts;
  private final Map<String, Column> columns = new ConcurrentHashMap<>();
  private final Map<String, EventTable> tables = new ConcurrentHashMap<>();
  private final Map<String, NumberColumn> sinces = new ConcurrentHashMap<>();
  private final Map<Membership, Matches> members = new ConcurrentHashMap<>();
  private final Samples samples;
  private final Totals totals;
  private final Changes changes;
  private final Derived derived;
  private boolean closed;

  /// @param files what of this state need not be read again, and where what is read is kept
  /// @param before an earlier state of the same workspace; what is the same is taken over
  Shelf(Source source, DerivedFiles files, @Nullable Shelf before, Cancel cancel) {
    this.source = source;
    this.changes = source.changes();
    this.derived = new Derived(files, changes);
    derived.deleteOutdated(source.catalog());
    boolean known = before != null && changes.contacts().equals(before.changes.contacts());
    @Nullable Shelf same = known ? before : null;
    this.contacts = same == null ? loadContacts(cancel) : same.contacts;
    this.samples = same == null ? new Samples(contacts) : same.samples;
    this.totals = new Totals(contacts.all());
    if (before != null) {
      takeOver(before);
    }
  }

  private Contacts loadContacts(Cancel cancel) {
    Optional<Contacts> kept = derived.contacts();
    if (kept.isPresent()) {
      return kept.get();
    }
    Contacts loaded = Contacts.load(source, cancel);
    derived.keep(loaded);
    return loaded;
  }

  /// Events stay when people have only come, since the new ones can have none of a kind that has
  /// not changed; columns have a row for each contact, so they stay when nobody has.
  private void takeOver(Shelf before) {
    Catalog catalog = source.catalog();
    if (contacts == before.contacts) {
      for (Field field : catalog.fields()) {
        @Nullable Column column = before.columns.get(field.key());
        if (column != null && same(field, before)) {
          columns.put(field.key(), column);
        }
      }
    }
    if (before.contacts.all().minus(contacts.all()).isEmpty()) {
      for (EventKind kind : catalog.kinds()) {
        @Nullable EventTable table = before.tables.get(kind.key());
        if (table != null && table.isOf(kind) && same(kind, before)) {
          tables.put(kind.key(), table);
        }
      }
    }
  }

  private boolean same(Field field, Shelf before) {
    return changes.ofField(field.key()).equals(before.changes.ofField(field.key()));
  }

  private boolean same(EventKind kind, Shelf before) {
    return changes.ofKind(kind.key()).equals(before.changes.ofKind(kind.key()));
  }

  boolean hasTheContactsOf(Shelf other) {
    return contacts == other.contacts;
  }

  /// Whether a field's column is the very same here and there.
  boolean shares(Field field, Shelf other) {
    @Nullable Column column = columns.get(field.key());
    return column != null && column == other.columns.get(field.key());
  }

  boolean shares(String kind, Shelf other) {
    @Nullable EventTable table = tables.get(kind);
    return table != null && table == other.tables.get(kind);
  }

  Contacts contacts() {
    return contacts;
  }

  Samples samples() {
    return samples;
  }

  Totals totals() {
    return totals;
  }

  /// The members of a list or an import.
  Matches members(Membership of, Cancel cancel) {
    Matches known = members.get(of);
    return known != null ? known : load(of, cancel);
  }

  Column column(Field field, Cancel cancel) {
    Column column = columns.get(field.key());
    if (column != null) {
      return column;
    }
    load(List.of(field), cancel);
    return Objects.requireNonNull(columns.get(field.key()));
  }

  /// Since when each contact has what it has in a field, in milliseconds.
  NumberColumn since(Field field, Cancel cancel) {
    NumberColumn since = sinces.get(field.key());
    return since != null ? since : loadSince(field, cancel);
  }

  private synchronized NumberColumn loadSince(Field field, Cancel cancel) {
    NumberColumn since = sinces.get(field.key());
    if (since == null) {
      mustBeOpen();
      NumberBuilder builder = new NumberBuilder();
      source.since(
          field,
          (contact, at) -> {
            if (contacts.isVisible(contact)) {
              builder.put(contact, at);
            }
          },
          cancel);
      since = new IndexedNumbers(builder.build(contacts.rows().to(), null));
      sinces.put(field.key(), since);
    }
    return since;
  }

  EventTable events(EventKind kind, Cancel cancel) {
    EventTable table = tables.get(kind.key());
    return table != null ? table : load(kind, cancel);
  }

  void load(Reads reads, Cancel cancel) {
    load(reads.fields(), cancel);
    reads.held().forEach(field -> since(field, cancel));
    reads.kinds().forEach(kind -> events(kind, cancel));
    reads.members().forEach(of -> members(of, cancel));
  }

  /// Loads those of the fields that are not there yet, together: fields that live in one table are
  /// then read in one scan.
  synchronized void load(Collection<Field> fields, Cancel cancel) {
    List<Field> wanted = new ArrayList<>();
    for (Field field : fields) {
      if (!columns.containsKey(field.key()) && !takenFromFile(field, cancel)) {
        wanted.add(field);
      }
    }
    if (!wanted.isEmpty()) {
      mustBeOpen();
      CellLoader loader = new CellLoader(wanted);
      source.cells(wanted, loader, cancel);
      for (int i = 0; i < wanted.size(); i++) {
        Field field = wanted.get(i);
        Column column = loader.builders.get(i).build(contacts.rows().to(), null);
        columns.put(field.key(), column.indexed());
        derived.keep(field, column);
      }
    }
  }

  private boolean takenFromFile(Field field, Cancel cancel) {
    cancel.check();
    Optional<Column> kept = derived.column(field);
    kept.ifPresent(column -> columns.put(field.key(), column.indexed()));
    return kept.isPresent();
  }

  private synchronized EventTable load(EventKind kind, Cancel cancel) {
    EventTable table = tables.get(kind.key());
    if (table == null) {
      table = derived.events(kind, contacts).orElseGet(() -> read(kind, cancel));
      tables.put(kind.key(), table);
    }
    return table;
  }

  private EventTable read(EventKind kind, Cancel cancel) {
    mustBeOpen();
    EventLoader loader = new EventLoader(kind, contacts);
    source.events(kind, loader, cancel);
    EventTable table = loader.table(cancel);
    if (!contacts.all().isEmpty()) {
      derived.keep(kind, table);
    }
    return table;
  }

  private synchronized Matches load(Membership of, Cancel cancel) {
    Matches known = members.get(of);
    if (known == null) {
      mustBeOpen();
      BitSet found = new BitSet(contacts.rows().to());
      switch (of) {
        case Membership.OfList(int list) -> source.listed(list, found::set, cancel);
        case Membership.OfImport(int batch, InImport.Role role) ->
            source.imported(batch, role, found::set, cancel);
        case Membership.OfSegment _, Membership.OfSample _ ->
            throw new IllegalArgumentException("not kept in the workspace: " + of);
      }
      known = Matches.ofWords(0, found.toLongArray()).and(contacts.all());
      members.put(of, known);
    }
    return known;
  }

  private void mustBeOpen() {
    if (closed) {
      throw new IllegalStateException("this data version is closed");
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      source.close();
    }
  }

  private final class CellLoader implements Source.CellSink {
    private final List<ColumnBuilder> builders = new ArrayList<>();

    private CellLoader(List<Field> fields) {
      fields.forEach(field -> builders.add(ColumnBuilder.of(field.type())));
    }

    @Override
    public void cells(int contact, @Nullable Object[] values) {
      if (!contacts.isVisible(contact)) {
        return;
      }
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value != null) {
          builders.get(i).put(contact, value);
        }
      }
    }
  }
}
