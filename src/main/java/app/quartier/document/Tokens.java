package app.quartier.document;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a segment written as text into tokens. Throws [Refusal] at what is none.
final class Tokens {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_@][A-Za-z0-9_@]*");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern SYMBOL = Pattern.compile("[<>!]=|[()<>=;,?]");
  private static final Pattern LINE = Pattern.compile("\\r\\n|[\\r\\n]");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  /// Where `column` is that of.
  private int counted;

  private int column = 1;

  private Tokens(String text) {
    this.text = text;
  }

  /// The tokens, the last of which is the end.
  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    boolean more = true;
    while (more) {
      more = tokens.next();
    }
    return tokens.tokens;
  }

  /// Cuts off one token; false when it was the end.
  private boolean next() {
    skip();
    if (at == text.length()) {
      add(Token.Kind.END, "", at);
      return false;
    }
    char first = text.charAt(at);
    if (first == '"') {
      quoted(Token.Kind.QUOTED, first);
    } else if (first == '`') {
      quoted(Token.Kind.NAME, first);
    } else if (!taken(WORD, Token.Kind.WORD)
        && !taken(NUMBER, Token.Kind.NUMBER)
        && !taken(SYMBOL, Token.Kind.SYMBOL)) {
      throw refused("document.text.character", new String(Character.toChars(text.codePointAt(at))));
    }
    return true;
  }

  private void skip() {
    Matcher space = SPACE.matcher(text).region(at, text.length());
    if (space.lookingAt()) {
      Matcher lines = LINE.matcher(text).region(at, space.end());
      while (lines.find()) {
        line++;
        counted = lines.end();
        column = 1;
      }
      at = space.end();
    }
  }

  private boolean taken(Pattern pattern, Token.Kind kind) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (matcher.lookingAt()) {
      add(kind, matcher.group(), matcher.end());
    }
    return matcher.hasMatch();
  }

  private void add(Token.Kind kind, String content, int end) {
    tokens.add(new Token(kind, content, line, column()));
    at = end;
  }

  private int column() {
    column += text.codePointCount(counted, at);
    counted = at;
    return column;
  }

  private void quoted(Token.Kind kind, char quote) {
    StringBuilder content = new StringBuilder();
    int next = at + 1;
    while (next < text.length() && text.charAt(next) != quote && !isLineEnd(text.charAt(next))) {
      if (text.charAt(next) == '\\') {
        next = escaped(next, content);
      } else {
        content.append(text.charAt(next++));
      }
    }
    if (next == text.length() || text.charAt(next) != quote) {
      throw refused("document.text.unclosed", String.valueOf(quote));
    }
    add(kind, content.toString(), next + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /// Reads one escape, and tells where reading goes on.
  private int escaped(int start, StringBuilder into) {
    Matcher escape = Quotes.ESCAPE.matcher(text).region(start, text.length());
    if (!escape.lookingAt()) {
      at = start;
      throw refused("document.text.escape");
    }
    into.append(Quotes.unescaped(escape.group()));
    return escape.end();
  }

  private Refusal refused(String key, Object... args) {
    List<Object> all = new ArrayList<>(List.of(line, column()));
    all.addAll(List.of(args));
    return new Refusal(Problem.input(key, all.toArray()));
  }
}
