package app.quartier.value;

/// White space as files have it: no-break and narrow no-break spaces, zero-width marks, byte order
/// marks included.
public final class Blanks {
  private static final char NO_BREAK = '\u00A0';

  /// The next blank after it, with the letters of Europe between.
  private static final char OGHAM = '\u1680';

  private Blanks() {}

  /// Whether the character shows nothing.
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return true;
    }
    boolean letter = c > NO_BREAK && c < OGHAM;
    return c >= 0x7F
        && !letter
        && (Character.isSpaceChar(c)
            || Character.isWhitespace(c)
            || c == '\u200B'
            || c == '\u2060'
            || c == '\uFEFF'
            || c == '\u0085'
            || c == '\u007F');
  }

  /// The text without blanks at both ends.
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /// The text without any blank.
  static String removed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
