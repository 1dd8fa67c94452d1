package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Patterns, regular expressions and domains of e-mail addresses.
final class TextRules {
  private final Set<Fault> faults;

  TextRules(Set<Fault> faults) {
    this.faults = faults;
  }

  /// `*` is any letters or none, `?` exactly one; the pattern describes the whole folded value.
  boolean pattern(String folded, String foldedPattern) {
    StringBuilder expression = new StringBuilder();
    foldedPattern
        .codePoints()
        .forEach(c ->
            expression.append(
                switch (c) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(c));
                }));
    Matcher matcher = Pattern.compile(expression.toString(), Pattern.DOTALL).matcher(folded);
    return faults.contains(Fault.PATTERN_ANYWHERE) ? matcher.find() : matcher.matches();
  }

  /// Found anywhere in the folded value; accents in the expression go where they do in the value.
  boolean expression(String folded, String written, Condition condition) {
    String expression =
        condition.matchAccents()
            ? written
            : Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    int flags = condition.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Matcher matcher = Pattern.compile(expression, flags).matcher(folded);
    return faults.contains(Fault.REGEX_WHOLE) ? matcher.matches() : matcher.find();
  }

  /// The exact domain, in ASCII and lower case on both sides.
  boolean domain(String address, String domain) {
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return false;
    }
    String own = ascii(address.substring(at + 1).strip());
    String wanted = ascii(domain.strip().replaceFirst("^@", ""));
    return own.equals(wanted)
        || (faults.contains(Fault.SUBDOMAINS_TOO) && own.endsWith("." + wanted));
  }

  private static String ascii(String name) {
    return IDN.toASCII(name.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
  }
}
