package app.quartier.importing;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import org.jspecify.annotations.Nullable;

/// What a column is meant to be before its cells are looked at.
///
/// @param key of the field; null when the name says nothing
/// @param type the name promises, or the person asked for; null when the cells decide
/// @param known the workspace's field of that key; its type wins
/// @param source who wishes
record Wish(
    @Nullable String key,
    @Nullable FieldType type,
    Labels labels,
    @Nullable Field known,
    Source source) {

  /// Who says what a column is.
  enum Source {
    PERSON,
    NAME,
    NOBODY,
    /// The person leaves the column out.
    SKIP
  }

  boolean isKey(String keyField) {
    return keyField.equals(key);
  }

  /// The type to try the cells against.
  FieldType expected() {
    if (known != null) {
      return known.type();
    }
    return type == null ? FieldType.TEXT : type;
  }
}
