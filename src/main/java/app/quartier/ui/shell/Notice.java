package app.quartier.ui.shell;

import app.quartier.text.Texts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something the window tells without stopping anybody, perhaps with one thing to do about it.
///
/// @param words what is said, in whatever language is current
/// @param actionKey text of the button; null = no button
public record Notice(
    Kind kind, Function<Texts, String> words, @Nullable String actionKey, Runnable action) {

  /// How it looks.
  public enum Kind {
    INFORMATION,
    TROUBLE
  }

  public static Notice information(Function<Texts, String> words) {
    return new Notice(Kind.INFORMATION, words, null, () -> {});
  }

  public static Notice trouble(Function<Texts, String> words) {
    return new Notice(Kind.TROUBLE, words, null, () -> {});
  }

  public Notice with(String key, Runnable effect) {
    return new Notice(kind, words, key, effect);
  }
}
