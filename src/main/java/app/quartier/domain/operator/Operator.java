package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import java.util.Set;

/// What one operator id means. To add one: see the package page.
///
/// The phrase of an operator is the text `operator.<id>`, or `operator.<id>.<type>` where it reads
/// differently for a type.
public interface Operator {

  String id();

  /// The field types it fits.
  Set<FieldType> types();

  Shape shape();

  /// A negative operator answers `ifMissing` for contacts without a value, and by default includes
  /// them.
  default boolean negative() {
    return false;
  }

  /// The positive core question; a negative operator's is the one it denies. The operands have the
  /// right shape. Throws [app.quartier.kernel.Refusal] when an operand does not fit the field.
  Core lower(Condition condition, Field field, Clockwork clock);
}
