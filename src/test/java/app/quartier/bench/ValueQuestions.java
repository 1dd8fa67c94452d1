package app.quartier.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Questions about numbers, amounts, dates and times.
final class ValueQuestions {
  private static final String MONEY = "?::DECIMAL(18,4)";
  private static final String NUMBER = "?::DECIMAL(18,6)";

  static final List<Question> ALL =
      List.of(
          new Question("score between", ValueQuestions::score),
          new Question("spent at least", ValueQuestions::spent),
          new Question("spent not between", ValueQuestions::notBetween),
          new Question("spent more than another field", ValueQuestions::otherField),
          new Question("postcode as a number", ValueQuestions::asNumber),
          new Question("spent among the top n %", ValueQuestions::top),
          new Question("score among the bottom n", ValueQuestions::bottom),
          new Question("joined in the last days", ValueQuestions::joined),
          new Question("born: age between", ValueQuestions::age),
          new Question("born: birthday soon", ValueQuestions::birthday),
          new Question("joined: weekday is", ValueQuestions::weekday),
          new Question("seen in the last days", ValueQuestions::seen),
          new Question("seen: hour is", ValueQuestions::hour));

  private ValueQuestions() {}

  private static Asked score(Draw draw) {
    BigDecimal from = hundredths(draw.between(500, 6_000));
    BigDecimal to = from.add(hundredths(draw.between(200, 3_000)));
    return Asked.of(
        "score between " + from + " and " + to,
        "c.score BETWEEN " + NUMBER + " AND " + NUMBER,
        from,
        to);
  }

  private static Asked spent(Draw draw) {
    BigDecimal least = hundredths(draw.between(1_000, 300_000));
    return Asked.of("spent >= " + least + " EUR", "c.spent >= " + MONEY, least);
  }

  private static Asked notBetween(Draw draw) {
    BigDecimal from = hundredths(draw.between(1_000, 20_000));
    BigDecimal to = from.add(hundredths(draw.between(1_000, 300_000)));
    return Asked.of(
        "spent not between " + from + " EUR and " + to + " EUR",
        "c.spent IS NULL OR c.spent NOT BETWEEN " + MONEY + " AND " + MONEY,
        from,
        to);
  }

  /// Only which of the two is drawn: there is nothing else.
  private static Asked otherField(Draw draw) {
    return draw.random().nextBoolean()
        ? Asked.of("spent > field goal", "c.spent > c.goal")
        : Asked.of("goal >= field spent", "c.goal >= c.spent");
  }

  private static Asked asNumber(Draw draw) {
    int from = draw.between(10_000, 11_000);
    int to = from + draw.between(50, 20_000);
    return Asked.of(
        "postcode between " + from + " and " + to + " as number",
        "TRY_CAST(c.postcode AS INTEGER) BETWEEN ? AND ?",
        from,
        to);
  }

  private static Asked top(Draw draw) {
    BigDecimal percent = tenths(draw.between(20, 400));
    return new Asked(
        "spent top " + percent + " percent",
        new Peer.Among(
            "SELECT id FROM contact WHERE spent IS NOT NULL ORDER BY spent DESC, id LIMIT"
                + " (SELECT ceil(count(spent) * "
                + NUMBER
                + " / 100)::BIGINT FROM contact)",
            List.of(percent)));
  }

  private static Asked bottom(Draw draw) {
    int n = draw.between(1_000, 30_000);
    return new Asked(
        "score bottom " + n,
        new Peer.Among(
            "SELECT id FROM contact WHERE score IS NOT NULL ORDER BY score, id LIMIT ?",
            List.of(n)));
  }

  private static Asked joined(Draw draw) {
    int days = draw.between(5, 1_500);
    return Asked.of(
        "joined in last " + days + " days",
        "c.joined BETWEEN ? AND ?",
        Draw.today().minusDays(days - 1),
        Draw.today());
  }

  private static Asked age(Draw draw) {
    int from = draw.between(18, 60);
    int to = from + draw.between(2, 25);
    return Asked.of(
        "born age between " + from + " and " + to,
        "c.born > ? AND c.born <= ?",
        Draw.today().minusYears(to + 1),
        Draw.today().minusYears(from));
  }

  /// All are born more than a year ago; the days asked for are in March and April.
  private static Asked birthday(Draw draw) {
    int days = draw.between(3, 45);
    LocalDate from = Draw.today().plusDays(1);
    LocalDate to = Draw.today().plusDays(days);
    return Asked.of(
        "born anniversary next " + days + " days",
        "month(c.born) * 100 + day(c.born) BETWEEN ? AND ?",
        from.getMonthValue() * 100 + from.getDayOfMonth(),
        to.getMonthValue() * 100 + to.getDayOfMonth());
  }

  private static Asked weekday(Draw draw) {
    int day = draw.between(1, 7);
    return Asked.of("joined weekday is " + day, "isodow(c.joined) = ?", day);
  }

  private static Asked seen(Draw draw) {
    int days = draw.between(1, 400);
    return Asked.of(
        "seen in last " + days + " days",
        "c.seen BETWEEN ? AND ?",
        Draw.start(Draw.today().minusDays(days - 1)),
        Draw.now());
  }

  private static Asked hour(Draw draw) {
    int first = draw.between(0, 20);
    return Asked.of(
        "seen hour is " + first + ", " + (first + 1) + ", " + (first + 2),
        "hour(c.seen_local) BETWEEN ? AND ?",
        first,
        first + 2);
  }

  private static BigDecimal hundredths(int n) {
    return BigDecimal.valueOf(n, 2);
  }

  private static BigDecimal tenths(int n) {
    return BigDecimal.valueOf(n, 1);
  }
}
