package app.quartier.importing;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.NewField;
import app.quartier.value.ValueReader;
import org.jspecify.annotations.Nullable;

/// Where one column goes and how its cells are read.
///
/// @param column from 0
/// @param known the field when the workspace has it already
record Target(
    int column, String name, Use use, NewField field, @Nullable Field known, ValueReader reader) {

  /// What a column is used for.
  enum Use {
    /// Names the contact; in a file of contacts it is a value too.
    KEY,
    VALUE,
    /// When the event happened.
    AT,
    /// The event's own number.
    REF,
    /// Whether a machine did it.
    MACHINE
  }

  String key() {
    return field.key();
  }

  FieldType type() {
    return field.type();
  }
}
