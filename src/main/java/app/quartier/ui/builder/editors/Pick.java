package app.quartier.ui.builder.editors;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;

/// What a new row can be about.
public sealed interface Pick {

  record OfField(Field field) implements Pick {}

  record OfKind(EventKind kind) implements Pick {}

  record OfProperty(EventKind kind, Field property) implements Pick {}

  record OfList(String key, String name) implements Pick {}

  record OfImport(int batch) implements Pick {}

  /// A random part of all contacts.
  record OfSample() implements Pick {}

  /// @param circular whether it is built on the segment on the desk, which it would then contain
  record OfSegment(String id, String name, boolean circular) implements Pick {}
}
