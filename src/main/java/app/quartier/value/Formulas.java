package app.quartier.value;

import app.quartier.domain.field.FieldType;
import java.util.regex.Pattern;

/// Takes the life out of texts that a spreadsheet would run as a formula.
///
/// Such a text begins, after any blanks or invisible characters, with `=`, `+`, `-`, `@` or one of
/// their full-width forms, or it begins with a tab or a line break. It gets an apostrophe in front,
/// which spreadsheets read as "this is text". Source: OWASP, CSV Injection.
public final class Formulas {
  private static final Pattern DANGEROUS =
      Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠﹢﹣﹦﹫−]).*", Pattern.DOTALL);

  private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-]\\d[\\d .,\\u00A0\\u202F]*");

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

  private Formulas() {}

  /// For a cell whose type is known: what cannot hold a formula stays as it is.
  public static String neutralised(FieldType type, String text) {
    return switch (type) {
      case NUMBER, MONEY, DATE, INSTANT, YES_NO, PLACE -> text;
      case PHONE -> E164.matcher(text).matches() ? text : neutralised(text);
      case TEXT, CHOICE, EMAIL, COUNTRY, POSTCODE, SET -> neutralised(text);
    };
  }

  public static String neutralised(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  /// For a cell as a file had it, of no type: signed numbers stay as they are, and [#unguarded]
  /// gives back every cell exactly.
  public static String guarded(String cell) {
    return needsGuard(cell) ? "'" + cell : cell;
  }

  /// The cell that was [#guarded].
  public static String unguarded(String cell) {
    boolean added = cell.startsWith("'") && needsGuard(cell.substring(1));
    return added ? cell.substring(1) : cell;
  }

  /// A cell that looks guarded already is guarded once more, or it could not be told apart.
  private static boolean needsGuard(String cell) {
    int first = 0;
    while (first < cell.length() && cell.charAt(first) == '\'') {
      first++;
    }
    String bare = cell.substring(first);
    return DANGEROUS.matcher(bare).matches() && !SIGNED_NUMBER.matcher(bare).matches();
  }
}
