package app.quartier.domain.segment;

/// What a condition is about: a contact's field, or a property of the event its *where* speaks of.
public sealed interface Subject {

  /// Key of the event time among an event's properties.
  String AT = "@at";

  String key();

  record Field(String key) implements Subject {}

  record Property(String key) implements Subject {}
}
