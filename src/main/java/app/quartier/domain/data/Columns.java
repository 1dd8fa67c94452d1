package app.quartier.domain.data;

import app.quartier.domain.field.Field;
import app.quartier.kernel.Cancel;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Random access to the values of contacts, at one data version. Safe from any thread.
public interface Columns {

  /// All contacts, ascending.
  IntStream contacts();

  /// Tells that cells of all these fields will be asked for, so that they can be read in one go;
  /// that may take seconds.
  default void expect(Collection<Field> fields, Cancel cancel) {}

  /// The cell (`String` or `Long`, see [app.quartier.domain.field.FieldType]); null when missing.
  @Nullable Object cell(int contact, Field field);
}
