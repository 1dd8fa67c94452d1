package app.quartier.ui.builder.editors;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;

/// What a new row can be about.
public sealed interface Pick {

  record OfField(Field field) implements Pick {}

  record OfKind(EventKind kind) implements Pick {}

  record OfProperty(EventKind kind, Field property) implements Pick {}

  record OfSegment(String id, String name) implements Pick {}
}
