package app.quartier.bench;

import java.util.List;
import java.util.stream.Collectors;

/// Questions about texts; the peer's columns hold them folded.
final class TextQuestions {
  private static final List<String> PARTS =
      List.of("cha", "roc", "mai", "ver", "neu", "lo", "da", "mon", "vi", "gra", "che", "sau");
  private static final int PASTED = 2_000;

  static final List<Question> ALL =
      List.of(
          new Question("city is", TextQuestions::city),
          new Question("city is one of many", TextQuestions::cities),
          new Question("e-mail is one of a pasted list", TextQuestions::pasted),
          new Question("last name contains", TextQuestions::contains),
          new Question("last name starts with", TextQuestions::starts),
          new Question("company does not end with", TextQuestions::notEnds),
          new Question("city follows a pattern", TextQuestions::pattern),
          new Question("last name matches an expression", TextQuestions::expression),
          new Question("e-mail domain is one of", TextQuestions::domain),
          new Question("first name is not", TextQuestions::isNot));

  private TextQuestions() {}

  private static Asked city(Draw draw) {
    String city = draw.of(draw.words().cities, 14);
    return Asked.of("city = " + Draw.quoted(city), "c.city = ?", Draw.folded(city));
  }

  private static Asked cities(Draw draw) {
    return oneOf("city any of ", "c.city", draw.some(draw.words().cities, 300, 20_000));
  }

  private static Asked pasted(Draw draw) {
    List<String> addresses =
        draw.random()
            .ints(PASTED, 0, 3_000_000)
            .mapToObj(n -> "p" + n + "@" + draw.of(draw.words().domains, 2))
            .distinct()
            .toList();
    return oneOf("email any of ", "c.email", addresses);
  }

  /// The texts are a list in the statement: DuckDB hashes it once.
  private static Asked oneOf(String text, String column, List<String> values) {
    String quoted = values.stream().map(Draw::quoted).collect(Collectors.joining(", "));
    List<String> folded = values.stream().map(Draw::folded).toList();
    return Asked.of(text + quoted, column + " IN (SELECT unnest(?::VARCHAR[]))", folded);
  }

  private static Asked contains(Draw draw) {
    String part = draw.of(PARTS, PARTS.size());
    return Asked.of("lastName contains " + Draw.quoted(part), "contains(c.lastName, ?)", part);
  }

  private static Asked starts(Draw draw) {
    String part = draw.of(PARTS, PARTS.size());
    return Asked.of(
        "lastName starts with " + Draw.quoted(part), "starts_with(c.lastName, ?)", part);
  }

  private static Asked notEnds(Draw draw) {
    String part = draw.of(PARTS, PARTS.size());
    return Asked.of(
        "company not ends with " + Draw.quoted(part) + " missing excluded",
        "NOT ends_with(c.company, ?)",
        part);
  }

  private static Asked pattern(Draw draw) {
    String letter = draw.of(List.of("a", "e", "o", "i"), 4);
    String end = draw.of(List.of("r", "n", "l", "m", "v"), 5);
    return Asked.of(
        "city matches pattern " + Draw.quoted("*" + letter + "?" + end + "*"),
        "c.city LIKE ?",
        "%" + letter + "_" + end + "%");
  }

  private static Asked expression(Draw draw) {
    List<String> two = draw.some(PARTS, 2, PARTS.size());
    String expression = "^(" + two.getFirst() + "|" + two.getLast() + ").*[aeo]";
    return Asked.of(
        "lastName matches regex " + Draw.quoted(expression),
        "regexp_matches(c.lastName, ?)",
        expression);
  }

  private static Asked domain(Draw draw) {
    List<String> two = draw.some(draw.words().domains, 2, 8);
    return Asked.of(
        "email domain any of " + Draw.quoted(two.getFirst()) + ", " + Draw.quoted(two.getLast()),
        "c.domain IN (?, ?)",
        two.getFirst(),
        two.getLast());
  }

  private static Asked isNot(Draw draw) {
    String name = draw.of(draw.words().firstNames, 10);
    return Asked.of(
        "firstName != " + Draw.quoted(name) + " missing excluded",
        "c.firstName <> ?",
        Draw.folded(name));
  }
}
