package app.quartier.importing;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.NewField;
import app.quartier.value.ValueReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one column goes and how its cells are read.
///
/// @param column from 0
/// @param second the column whose cells follow those of `column`, as a longitude does; −1 if none
/// @param known the field when the workspace has it already
record Target(
    int column,
    int second,
    String name,
    Use use,
    NewField field,
    @Nullable Field known,
    ValueReader reader) {

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

  List<Integer> columns() {
    return second < 0 ? List.of(column) : List.of(column, second);
  }

  /// What stands in a row for it; two columns between a semicolon.
  String written(Row row) {
    String first = row.cells().get(column);
    if (second < 0) {
      return first;
    }
    String other = row.cells().get(second);
    return first.isBlank() && other.isBlank() ? "" : first + ";" + other;
  }

  String key() {
    return field.key();
  }

  FieldType type() {
    return field.type();
  }
}
