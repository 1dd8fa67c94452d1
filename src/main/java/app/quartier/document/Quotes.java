package app.quartier.document;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// How texts and names are quoted: one line each, with the escapes of JSON.
final class Quotes {
  static final Pattern ESCAPE = Pattern.compile("\\\\([\"`\\\\nrt]|u[0-9A-Fa-f]{4})");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_@][A-Za-z0-9_@]*");

  /// Words a node can begin with, now or in a later version: a field called so is quoted.
  private static final List<String> RESERVED =
      List.of(
          "all",
          "any",
          "none",
          "exactly",
          "not",
          "muted",
          "locked",
          "did",
          "in",
          "segment",
          "sum",
          "average",
          "min",
          "max",
          "first",
          "last",
          "sequence",
          "regularly",
          "stopped",
          "came",
          "days",
          "sample");

  private Quotes() {}

  static String text(String text) {
    return '"' + escaped(text, '"') + '"';
  }

  /// The key of a field, a property or a kind: bare where it can be.
  static String name(String key) {
    return PLAIN.matcher(key).matches() && !RESERVED.contains(key)
        ? key
        : '`' + escaped(key, '`') + '`';
  }

  private static String escaped(String text, char quote) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c == quote) {
            out.append('\\').append(c);
          } else if (isInvisible(c)) {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /// What would break a line or vanish on the way through a clipboard.
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
  }

  static char unescaped(String escape) {
    char second = escape.charAt(1);
    return switch (second) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(escape.substring(2), 16);
      default -> second;
    };
  }
}
