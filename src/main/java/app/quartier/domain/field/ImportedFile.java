package app.quartier.domain.field;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An import that is part of the workspace.
///
/// @param batch its number
/// @param file name without folders; null when it came from no file
/// @param at when it was done
/// @param rows read
public record ImportedFile(int batch, @Nullable String file, Instant at, long rows) {

  /// What people call it: the file, else the number.
  public String name() {
    return file == null ? "#" + batch : file;
  }
}
