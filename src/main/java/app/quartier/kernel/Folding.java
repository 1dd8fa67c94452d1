package app.quartier.kernel;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The one way texts are made comparable. Every text comparison goes through it, never a collation.
///
/// [#IGNORE_CASE_AND_ACCENTS], the default, is: NFKC, upper then lower case in the root locale,
/// NFKD, marks removed, final ς to σ, then œ→oe æ→ae ø→o ł→l đ→d ð→d þ→th ı→i ß→ss, apostrophes to
/// `'`, dashes to `-`, runs of white space to one space, trimmed. Idempotent. Safe from any thread.
public enum Folding {
  IGNORE_CASE_AND_ACCENTS(false, false),
  /// "Accents significant": folds case only.
  IGNORE_CASE(false, true),
  /// "Case significant": folds accents only.
  IGNORE_ACCENTS(true, false),
  /// Both significant: only compatibility forms, white space, apostrophes and dashes are made
  /// alike.
  EXACT(true, true);

  /// Raised whenever the result for any text changes; stored beside what was computed with it.
  public static final int VERSION = 1;

  /// Accented letters of European languages: what one becomes does not hang on its neighbours.
  private static final char FIRST_ALONE = 0xC0;

  private static final char LAST_ALONE = 0x17F;
  private static final char NONE = 0;

  private final boolean caseMatters;
  private final boolean accentsMatter;

  /// Two characters for each of those letters: what it becomes, or zeros when it goes the long way.
  private final String alone;

  Folding(boolean caseMatters, boolean accentsMatter) {
    this.caseMatters = caseMatters;
    this.accentsMatter = accentsMatter;
    StringBuilder table = new StringBuilder();
    for (char c = FIRST_ALONE; c <= LAST_ALONE; c++) {
      String folded = Character.isLetter(c) ? foldAny(String.valueOf(c)) : "";
      table.append(folded.isEmpty() || folded.length() > 2 ? NONE : folded.charAt(0));
      table.append(folded.length() == 2 ? folded.charAt(1) : NONE);
    }
    alone = table.toString();
  }

  public static Folding of(boolean caseMatters, boolean accentsMatter) {
    if (caseMatters) {
      return accentsMatter ? EXACT : IGNORE_ACCENTS;
    }
    return accentsMatter ? IGNORE_CASE : IGNORE_CASE_AND_ACCENTS;
  }

  /// Whether upper and lower case are different letters.
  public boolean caseMatters() {
    return caseMatters;
  }

  public String fold(String text) {
    if (isPlain(text)) {
      return caseMatters ? text : text.toLowerCase(Locale.ROOT);
    }
    String letters = foldLetters(text);
    return letters == null ? foldAny(text) : letters;
  }

  /// The text when all of it is plain characters and letters that stand alone; null otherwise.
  private @Nullable String foldLetters(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_ALONE && c <= LAST_ALONE) {
        int at = 2 * (c - FIRST_ALONE);
        if (alone.charAt(at) == NONE) {
          return null;
        }
        folded.append(alone.charAt(at));
        if (alone.charAt(at + 1) != NONE) {
          folded.append(alone.charAt(at + 1));
        }
      } else if (isPlain(text, i)) {
        folded.append(caseMatters ? c : Character.toLowerCase(c));
      } else {
        return null;
      }
    }
    return folded.toString();
  }

  private String foldAny(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (!caseMatters) {
      folded = lower(folded);
    }
    if (accentsMatter) {
      folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
    } else {
      folded = withoutAccents(folded);
      // A decomposed letter may have become a cased one (ﬀ, K): fold once more to stay idempotent.
      folded = caseMatters ? folded : lower(folded);
    }
    return spaced(folded);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    boolean edge = c == ' ' && (at == 0 || at == text.length() - 1 || text.charAt(at - 1) == ' ');
    return c >= ' ' && c <= '~' && !edge;
  }

  private static String lower(String text) {
    // ẞ is upper case already, so only it comes out as ß; the ß of a text has become SS.
    String lower = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return lower.replace('ς', 'σ').replace("ß", "ss");
  }

  private static String withoutAccents(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(c -> !isMark(c)).forEach(c -> plain.append(letter(c)));
    return plain.toString();
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String letter(int codePoint) {
    return switch (codePoint) {
      case 'œ' -> "oe";
      case 'Œ' -> "OE";
      case 'æ' -> "ae";
      case 'Æ' -> "AE";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'þ' -> "th";
      case 'Þ' -> "TH";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'ẞ' -> "SS";
      default -> Character.toString(codePoint);
    };
  }

  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int c : text.codePoints().toArray()) {
      // Spaces that do not break have become plain ones.
      if (Character.isWhitespace(c)) {
        pending = !out.isEmpty();
        continue;
      }
      if (pending) {
        out.append(' ');
        pending = false;
      }
      out.appendCodePoint(punctuation(c));
    }
    return out.toString();
  }

  private static int punctuation(int c) {
    return switch (c) {
      case '’', 'ʼ', '‘' -> '\'';
      default -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' ? '-' : c;
    };
  }
}
