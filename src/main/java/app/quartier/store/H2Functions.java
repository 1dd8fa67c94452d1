package app.quartier.store;

import app.quartier.kernel.Folding;
import org.jspecify.annotations.Nullable;

/// What SQL inside the workspace file may call; the migrations give these methods their SQL names.
/// Safe from any thread.
public final class H2Functions {
  private H2Functions() {}

  /// `QUARTIER_FOLD(text, mode)`: the text as comparisons see it.
  ///
  /// @param mode name of a [Folding]
  public static @Nullable String fold(@Nullable String text, String mode) {
    return text == null ? null : Folding.valueOf(mode).fold(text);
  }
}
