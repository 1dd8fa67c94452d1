package app.quartier.ui.builder.editors;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of a [SearchList].
///
/// @param value what picking it gives; null for the heading of a group
/// @param detail what stands at its end, in small
record Line<T>(@Nullable T value, String text, String detail, @Nullable Feather icon) {

  static <T> Line<T> heading(String text) {
    return new Line<>(null, text, "", null);
  }
}
