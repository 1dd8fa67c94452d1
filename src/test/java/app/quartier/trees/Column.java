package app.quartier.trees;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Subject;
import app.quartier.oracle.OracleContact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A field or property to ask about, with the values that are in the data.
record Column(Subject subject, Field field, List<Object> values) {

  static List<Column> ofContacts(Dataset data) {
    List<Column> columns = new ArrayList<>();
    for (Field field : Shop.fields()) {
      List<Object> values =
          data.contacts().stream()
              .map(c -> c.values().get(field.key()))
              .filter(Objects::nonNull)
              .toList();
      columns.add(new Column(new Subject.Field(field.key()), field, values));
    }
    return columns;
  }

  static Map<String, List<Column>> ofEvents(Dataset data) {
    Map<String, List<Column>> columns = new HashMap<>();
    for (EventKind kind : Shop.CATALOG.kinds()) {
      List<Column> properties = new ArrayList<>();
      kind.properties().forEach(p -> properties.add(ofEvents(data, kind, p)));
      properties.add(ofEvents(data, kind, kind.at()));
      columns.put(kind.key(), properties);
    }
    return columns;
  }

  private static Column ofEvents(Dataset data, EventKind kind, Field property) {
    List<Object> values = new ArrayList<>();
    for (OracleContact contact : data.contacts()) {
      contact.events().stream()
          .filter(e -> e.kind().equals(kind.key()))
          .map(e -> property.id() == 0 ? e.at() : e.values().get(property.key()))
          .filter(Objects::nonNull)
          .forEach(values::add);
    }
    return new Column(new Subject.Property(property.key()), property, values);
  }
}
