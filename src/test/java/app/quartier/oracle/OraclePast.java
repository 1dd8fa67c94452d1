package app.quartier.oracle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a contact's past.
///
/// @param created null = not known
/// @param changes of its fields, in any order
public record OraclePast(@Nullable Instant created, List<Change> changes) {
  public static final OraclePast NOTHING = new OraclePast(null, List.of());

  /// A field got the value it had next.
  ///
  /// @param takenBack the import that brought it was undone
  public record Change(String field, Instant at, boolean takenBack) {}
}
