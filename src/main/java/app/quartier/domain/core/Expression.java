package app.quartier.domain.core;

import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;

/// A regular expression in RE2's syntax, found anywhere in a folded text, in time linear in the
/// text. Immutable; safe from any thread.
///
/// Folding: upper and lower case are alike unless the condition tells them apart. The letters of
/// the expression beyond ASCII are folded one by one like those of the value, so `é` finds what `e`
/// finds where accents are ignored; its ASCII characters, which are its syntax, stay as they are.
public final class Expression {
  private static final int LONGEST = 1_000;
  private static final String SYNTAX = "\\.+*?()|[]{}^$-";

  private final Pattern pattern;

  /// @param folded made by [#folded]
  public Expression(String folded, boolean caseMatters) {
    this.pattern = Pattern.compile(folded, caseMatters ? 0 : Pattern.CASE_INSENSITIVE);
  }

  public static Expression of(Core.TextMatch match) {
    return new Expression(match.needle(), match.folding().caseMatters());
  }

  public boolean isIn(String folded) {
    return pattern.matcher(folded).find();
  }

  /// The expression as it is asked of folded texts. Throws [Refusal] when it is none, with the
  /// reason.
  public static String folded(String written, Folding folding) {
    if (written.isEmpty()) {
      throw new Refusal(Problem.input("problem.segment.regex.empty"));
    }
    if (written.length() > LONGEST) {
      throw new Refusal(Problem.input("problem.segment.regex.long", LONGEST));
    }
    check(written, folding);
    StringBuilder folded = new StringBuilder(written.length());
    Normalizer.normalize(written, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> append(c, folding, folded));
    check(folded.toString(), folding);
    return folded.toString();
  }

  private static void append(int c, Folding folding, StringBuilder into) {
    if (c < 0x80) {
      into.append((char) c);
    } else if (Character.isSpaceChar(c)) {
      into.append(' ');
    } else {
      folding
          .fold(Character.toString(c))
          .codePoints()
          .forEach(f -> {
            if (SYNTAX.indexOf(f) >= 0) {
              into.append('\\');
            }
            into.appendCodePoint(f);
          });
    }
  }

  private static void check(String expression, Folding folding) {
    try {
      new Expression(expression, folding.caseMatters());
    } catch (PatternSyntaxException e) {
      throw new Refusal(Problem.input(reason(e), part(e, expression)), e);
    }
  }

  private static String part(PatternSyntaxException e, String expression) {
    // The library names the part that is wrong, unless it is where something should have been.
    String part = e.getPattern();
    return part.isEmpty() || !expression.contains(part) ? expression : part;
  }

  private static String reason(PatternSyntaxException e) {
    String part = e.getPattern();
    if (part.startsWith("(?=") || part.startsWith("(?!") || part.matches("\\(\\?<[=!].*")) {
      return "problem.segment.regex.look";
    }
    if (part.matches("\\\\[1-9k].*")) {
      return "problem.segment.regex.back";
    }
    return switch (e.getDescription()) {
      case "missing closing ]" -> "problem.segment.regex.bracket";
      case "missing closing )", "regexp/syntax: internal error" ->
          "problem.segment.regex.parenthesis";
      case "missing argument to repetition operator",
          "invalid nested repetition operator",
          "invalid repeat count" ->
          "problem.segment.regex.repeat";
      case "trailing backslash at end of expression", "invalid escape sequence" ->
          "problem.segment.regex.escape";
      default -> "problem.segment.regex";
    };
  }
}
