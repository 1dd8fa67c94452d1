package app.quartier.document;

import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A place in the tokens of a text, with the limits of documents. Throws [Refusal] where something
/// else stands than what is expected, with line and column as its first arguments.
final class Cursor {
  private static final int SHOWN_LETTERS = 80;

  private final List<Token> tokens;
  private int at;
  private int nodes;
  private int deepest;
  private int values;

  Cursor(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  Token peek() {
    return ahead(0);
  }

  /// The token so many places further on; the end when there are not so many.
  Token ahead(int places) {
    return tokens.get(Math.min(at + places, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    skip(1);
    return token;
  }

  void skip(int places) {
    at = Math.min(at + places, tokens.size() - 1);
  }

  boolean accept(String word) {
    boolean found = peek().is(word);
    if (found) {
      skip(1);
    }
    return found;
  }

  void expect(String symbol) {
    if (!accept(symbol)) {
      throw refused("document.text.expected", symbol);
    }
  }

  String quoted() {
    if (!peek().is(Token.Kind.QUOTED)) {
      throw refused("document.text.quoted");
    }
    return next().text();
  }

  /// The name of a field, a property or a kind.
  String name(String key) {
    Token token = peek();
    boolean named = token.is(Token.Kind.NAME) && !token.text().isEmpty();
    if (!named && !token.is(Token.Kind.WORD)) {
      throw refused(key);
    }
    return next().text();
  }

  /// A quoted text that says something.
  String filled() {
    if (peek().is(Token.Kind.QUOTED) && peek().text().isEmpty()) {
      throw refused("document.text.blank");
    }
    return quoted();
  }

  /// One of a few words; the nearest one is offered instead of another.
  String oneOf(List<String> words) {
    if (words.stream().noneMatch(peek()::is)) {
      throw unknown("document.text.word", peek().text(), words);
    }
    return next().text();
  }

  int whole(int min, int max) {
    Token token = peek();
    if (!token.is(Token.Kind.NUMBER) || !token.text().matches("[+-]?[0-9]{1,10}")) {
      throw refused("document.text.whole", min, max);
    }
    long number = Long.parseLong(token.text());
    if (number < min || number > max) {
      throw refused("document.text.whole", min, max);
    }
    skip(1);
    return (int) number;
  }

  /// Counts a node on this level.
  void node(int level) {
    nodes++;
    deepest = Math.max(deepest, level);
    if (level > Format.MAX_LEVELS) {
      throw refused("document.text.tooDeep", Format.MAX_LEVELS);
    }
    if (nodes > Format.MAX_NODES) {
      throw refused("document.text.tooManyNodes", Format.MAX_NODES);
    }
  }

  /// Counts a group around everything read.
  void holder() {
    node(deepest + 1);
  }

  void value() {
    values++;
    if (values > Format.MAX_VALUES) {
      throw refused("document.text.tooManyValues", Format.MAX_VALUES);
    }
  }

  /// What is at this place is not what the key says.
  Refusal refused(String key, Object... args) {
    return refusedAt(peek(), key, args);
  }

  static Refusal refusedAt(Token token, String key, Object... args) {
    List<Object> all = new ArrayList<>(List.of(token.line(), token.column()));
    all.addAll(List.of(args));
    return new Refusal(Problem.input(key, all.toArray()));
  }

  /// As [#refused], with the nearest valid word, or all of them when none is near.
  Refusal unknown(String key, String word, Collection<String> valid) {
    String shown = word.length() > SHOWN_LETTERS ? word.substring(0, SHOWN_LETTERS) + "…" : word;
    Optional<String> nearest = word.isEmpty() ? Optional.empty() : Nearest.to(shown, valid);
    return nearest
        .map(near -> refused(key + ".nearest", shown, near))
        .orElseGet(() -> refused(key, String.join(", ", valid)));
  }
}
