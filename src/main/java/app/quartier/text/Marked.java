package app.quartier.text;

import java.util.regex.Pattern;

/// Words that remember which node they speak of, by characters that no text contains.
final class Marked {
  static final char START = '\ufdd0';
  static final char MIDDLE = '\ufdd1';
  static final char END = '\ufdd2';

  private static final Pattern MARKS =
      Pattern.compile(START + "[^" + MIDDLE + "]*" + MIDDLE + "|" + END);

  private Marked() {}

  static String clause(String node, String words) {
    return START + node + MIDDLE + bare(words) + END;
  }

  /// The words alone.
  static String bare(String marked) {
    return MARKS.matcher(marked).replaceAll("");
  }
}
