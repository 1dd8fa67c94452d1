package app.quartier.oracle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text folding, from the rule: NFKC, upper then lower case in the root locale, NFKD, marks
/// removed, final ς to σ, then letters without decomposition, apostrophes, dashes, white space.
public final class OracleFolding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F]+");
  private static final String[][] LETTERS = {
    {"œ", "oe"}, {"æ", "ae"}, {"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"}, {"þ", "th"},
    {"ı", "i"}, {"ß", "ss"}, {"Œ", "OE"}, {"Æ", "AE"}, {"Ø", "O"}, {"Ł", "L"}, {"Đ", "D"},
    {"Ð", "D"}, {"Þ", "TH"}, {"ẞ", "SS"}
  };

  private OracleFolding() {}

  public static String fold(String text, boolean matchCase, boolean matchAccents) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    folded = matchCase ? folded : lower(folded);
    if (matchAccents) {
      folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
    } else {
      folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
      for (String[] letter : LETTERS) {
        folded = folded.replace(letter[0], letter[1]);
      }
      folded = matchCase ? folded : lower(folded);
    }
    folded = folded.replace('’', '\'').replace('ʼ', '\'').replace('‘', '\'');
    folded = DASHES.matcher(folded).replaceAll("-");
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }

  private static String lower(String text) {
    String lower = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return lower.replace('ς', 'σ').replace("ß", "ss");
  }
}
