package app.quartier.trees;

import app.quartier.domain.data.Changes;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleEvent;
import app.quartier.oracle.OracleMembers;
import app.quartier.oracle.OraclePast;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A dataset as the engine reads workspaces.
record MemorySource(Dataset data) implements Source {

  @Override
  public Catalog catalog() {
    return Shop.CATALOG;
  }

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public Changes changes() {
    return Changes.unknown("the only one");
  }

  @Override
  public int idLimit() {
    return data.ids().getLast() + 3;
  }

  @Override
  public void contacts(ContactSink sink, Cancel cancel) {
    for (int i = 0; i < data.ids().size(); i++) {
      sink.contact(data.ids().get(i), data.contacts().get(i).key());
    }
  }

  @Override
  public void cells(List<Field> fields, CellSink sink, Cancel cancel) {
    Object[] row = new Object[fields.size()];
    for (int i = 0; i < data.ids().size(); i++) {
      if (fill(row, fields, data.contacts().get(i).values())) {
        sink.cells(data.ids().get(i), row);
      }
    }
  }

  @Override
  public void since(Field field, SinceSink sink, Cancel cancel) {
    for (int i = 0; i < data.ids().size(); i++) {
      int id = data.ids().get(i);
      OraclePast past = data.contacts().get(i).past();
      if (past.created() != null) {
        sink.since(id, past.created().toEpochMilli());
      }
      past.changes().stream()
          .filter(change -> change.field().equals(field.key()) && !change.takenBack())
          .map(OraclePast.Change::at)
          .sorted()
          .forEach(at -> sink.since(id, at.toEpochMilli()));
    }
  }

  @Override
  public void events(EventKind kind, EventSink sink, Cancel cancel) {
    Object[] row = new Object[kind.properties().size()];
    // Backwards, because the port promises no order.
    for (int i = data.ids().size() - 1; i >= 0; i--) {
      OracleContact contact = data.contacts().get(i);
      for (int e = 0; e < contact.events().size(); e++) {
        OracleEvent event = contact.events().get(e);
        if (event.kind().equals(kind.key())) {
          fill(row, kind.properties(), event.values());
          sink.event(
              i * 1000L + e,
              data.ids().get(i),
              event.at().toEpochMilli(),
              null,
              event.withdrawn() == null ? Long.MAX_VALUE : event.withdrawn().toEpochMilli(),
              event.machine(),
              row);
        }
      }
    }
  }

  @Override
  public void listed(int list, MemberSink sink, Cancel cancel) {
    members(data.members().lists().get("lst-" + list).on(), sink);
  }

  @Override
  public void imported(int batch, InImport.Role role, MemberSink sink, Cancel cancel) {
    OracleMembers.Imported imported = data.members().imports().get(batch);
    switch (role) {
      case CREATED -> members(imported.created(), sink);
      case CHANGED -> members(imported.changed(), sink);
      case ANY ->
          List.of(imported.created(), imported.changed(), imported.unchanged())
              .forEach(some -> members(some, sink));
    }
  }

  private void members(Set<String> keys, MemberSink sink) {
    for (int i = 0; i < data.ids().size(); i++) {
      if (keys.contains(data.contacts().get(i).key())) {
        sink.member(data.ids().get(i));
      }
    }
  }

  private static boolean fill(Object[] row, List<Field> fields, Map<String, Object> values) {
    boolean any = false;
    for (int f = 0; f < row.length; f++) {
      Field field = fields.get(f);
      row[f] = Cells.cell(values.get(field.key()), field.type());
      any |= row[f] != null;
    }
    return any;
  }

  @Override
  public void close() {}
}
