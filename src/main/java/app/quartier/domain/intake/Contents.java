package app.quartier.domain.intake;

/// What the rows of an imported file were read as.
public sealed interface Contents {

  /// Each row was a contact.
  record Contacts() implements Contents {}

  /// Each row was an event.
  ///
  /// @param kind key of the kind
  record Events(String kind) implements Contents {}

  /// The import did not note it, or in a way that is not known here.
  record Unknown() implements Contents {}
}
