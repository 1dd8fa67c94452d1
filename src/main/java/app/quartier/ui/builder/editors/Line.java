package app.quartier.ui.builder.editors;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of a [SearchList].
///
/// @param value what picking it gives; null for the heading of a group
/// @param detail what stands at its end, in small
/// @param refusal why it cannot be picked, as a sentence; null when it can
record Line<T>(
    @Nullable T value,
    String text,
    String detail,
    @Nullable Feather icon,
    @Nullable String refusal) {

  static <T> Line<T> of(T value, String text, String detail, @Nullable Feather icon) {
    return new Line<>(value, text, detail, icon, null);
  }

  static <T> Line<T> heading(String text) {
    return new Line<>(null, text, "", null, null);
  }

  static <T> Line<T> refused(T value, String text, String detail, Feather icon, String refusal) {
    return new Line<>(value, text, detail, icon, refusal);
  }

  boolean isHeading() {
    return value == null;
  }

  boolean canBePicked() {
    return value != null && refusal == null;
  }
}
