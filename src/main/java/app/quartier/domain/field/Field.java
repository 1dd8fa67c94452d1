package app.quartier.domain.field;

import org.jspecify.annotations.Nullable;

/// A field of contacts or a property of one kind of event.
///
/// @param id number in the registry; 0 for the properties every event has
/// @param key immutable, what documents refer to
/// @param owner [#CONTACT] or the key of an event kind
/// @param currency ISO 4217 code for money, else null
public record Field(
    int id,
    String key,
    String owner,
    Labels labels,
    FieldType type,
    @Nullable String currency,
    Origin origin) {

  /// Owner of the fields of contacts.
  public static final String CONTACT = "contact";

  /// By the id alone: fields are looked up for every cell of a file.
  @Override
  public int hashCode() {
    return id;
  }

  /// Where a field comes from.
  public enum Origin {
    BUILTIN,
    IMPORT,
    SCORE,
    MANUAL
  }
}
