package app.quartier.domain.intake;

import org.jspecify.annotations.Nullable;

/// What a batch is, told when it is opened.
///
/// @param fileName without folders
/// @param sha256 of the file, hex
/// @param settings JSON: how the file was read and mapped
/// @param keyField key of the field that identifies contacts from now on; only while the workspace
///   has no contact, else null
public record BatchPlan(
    Kind kind,
    @Nullable String fileName,
    @Nullable String sha256,
    String settings,
    @Nullable String keyField) {

  /// Kinds of batches.
  public enum Kind {
    IMPORT,
    /// A person put contacts on a list or took them off.
    EDIT,
    UNDO
  }
}
