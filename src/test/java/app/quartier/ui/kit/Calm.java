package app.quartier.ui.kit;

/// Tells tests when the window has made all that it makes in parts.
public final class Calm {
  private Calm() {}

  /// Whether no part of anything waits for its frame. Window's thread only.
  public static boolean isThere() {
    return Frames.isQuiet();
  }
}
