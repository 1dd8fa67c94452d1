package app.quartier.domain.data;

import app.quartier.domain.field.Field;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Random access to the values of contacts, at one data version. Safe from any thread.
public interface Columns {

  /// All contacts, ascending.
  IntStream contacts();

  /// The cell (`String` or `Long`, see [app.quartier.domain.field.FieldType]); null when missing.
  @Nullable Object cell(int contact, Field field);
}
