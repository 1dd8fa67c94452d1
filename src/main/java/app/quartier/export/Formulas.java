package app.quartier.export;

import app.quartier.domain.field.FieldType;
import java.util.regex.Pattern;

/// Takes the life out of texts that a spreadsheet would run as a formula.
///
/// Such a text begins, after any blanks or invisible characters, with `=`, `+`, `-`, `@` or one of
/// their full-width forms, or it begins with a tab or a line break. It gets an apostrophe in front,
/// which spreadsheets read as "this is text". Source: OWASP, CSV Injection.
final class Formulas {
  private static final Pattern DANGEROUS =
      Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠﹢﹣﹦﹫−]).*", Pattern.DOTALL);

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

  private Formulas() {}

  static String neutralised(FieldType type, String text) {
    return switch (type) {
      case NUMBER, MONEY, DATE, INSTANT, YES_NO -> text;
      case PHONE -> E164.matcher(text).matches() ? text : neutralised(text);
      case TEXT, CHOICE, EMAIL, COUNTRY, POSTCODE -> neutralised(text);
    };
  }

  static String neutralised(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }
}
