package app.quartier.document;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of the text form that stand for ids of the document: `isNot` is `!=` or `is not`.
final class Phrases {
  /// The most words an operator has.
  static final int MOST_WORDS = 5;

  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "equals",
          "=",
          "isNot",
          "!=",
          "lessThan",
          "<",
          "atMost",
          "<=",
          "moreThan",
          ">",
          "atLeast",
          ">=");

  private Phrases() {}

  static String of(String operator) {
    return SYMBOLS.getOrDefault(operator, words(operator));
  }

  private static String words(String id) {
    return CAPITAL.matcher(id).replaceAll(" $1").toLowerCase(Locale.ROOT);
  }

  /// The operator that is written so, with words or as a symbol.
  static Optional<Operator> operator(String phrase) {
    return Operators.all().stream()
        .filter(o -> words(o.id()).equals(phrase) || phrase.equals(SYMBOLS.get(o.id())))
        .findFirst();
  }

  /// Everything an operator can be written as.
  static List<String> operators() {
    return Operators.all().stream()
        .flatMap(o -> Stream.of(of(o.id()), words(o.id())))
        .distinct()
        .toList();
  }

  static String of(Count.Relation relation) {
    return switch (relation) {
      case EXACTLY -> "=";
      case LESS_THAN -> "<";
      case AT_MOST -> "<=";
      case MORE_THAN -> ">";
      case AT_LEAST -> ">=";
      case BETWEEN -> "between";
    };
  }

  static Optional<Count.Relation> relation(String symbol) {
    return Arrays.stream(Count.Relation.values()).filter(r -> of(r).equals(symbol)).findFirst();
  }

  /// `1 day`, `3 days`.
  static String of(int n, Unit unit) {
    return n + " " + Words.of(unit) + (n == 1 ? "" : "s");
  }

  /// The unit, in the singular or the plural.
  static Optional<Unit> unit(String word) {
    return Arrays.stream(Unit.values())
        .filter(u -> word.equals(Words.of(u)) || word.equals(Words.of(u) + "s"))
        .findFirst();
  }

  static List<String> units() {
    return Arrays.stream(Unit.values()).map(u -> Words.of(u) + "s").toList();
  }
}
