package app.quartier.ui.shell;

import app.quartier.kernel.Folding;
import org.jspecify.annotations.Nullable;

/// A segment as the sidebar shows it.
///
/// @param count null = not counted yet, or it cannot be
/// @param saved whether the workspace has a version of it
/// @param unsaved whether there is work on it that the workspace does not have
public record SegmentLine(
    String id, String name, @Nullable Long count, boolean saved, boolean unsaved) {

  /// Whether the name holds what was typed; case and accents do not matter.
  public boolean matches(String typed) {
    Folding folding = Folding.of(false, false);
    return folding.fold(name).contains(folding.fold(typed));
  }
}
