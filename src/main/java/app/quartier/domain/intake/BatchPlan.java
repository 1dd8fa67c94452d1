package app.quartier.domain.intake;

import org.jspecify.annotations.Nullable;

/// What a batch is, told when it is opened.
///
/// @param fileName without folders
/// @param sha256 of the file, hex
/// @param settings JSON: how the file was read and mapped
public record BatchPlan(Kind kind, @Nullable String fileName, @Nullable String sha256, String settings) {

  /// Kinds of batches.
  public enum Kind {
    IMPORT,
    UNDO
  }
}
