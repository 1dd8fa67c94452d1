package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import org.jspecify.annotations.Nullable;

/// Where a node stands.
///
/// @param word "and", "or", "nor", or nothing
/// @param root whether it is a root, which cannot be moved
/// @param kind inside whose *where*; null at contact level
/// @param level how many groups deep, 1 for the outermost
record Place(String word, boolean root, @Nullable EventKind kind, int level) {
  static Place outermost(@Nullable EventKind kind) {
    return new Place("", true, kind, 1);
  }

  Place inner(String before) {
    return new Place(before, false, kind, level + 1);
  }
}
