package app.quartier.text;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/// Says calendar periods, ages, parts of dates, anniversaries and for how long a value was held.
public final class TimeWords {
  private final Texts texts;

  public TimeWords(Texts texts) {
    this.texts = texts;
  }

  /// "in the previous calendar month".
  public String period(Window.Period period) {
    if (period.unit() == Unit.DAY) {
      return switch (period.turn()) {
        case THIS -> texts.text("sentence.today");
        case PREVIOUS -> texts.text("sentence.yesterday");
        case NEXT -> texts.text("sentence.tomorrow");
      };
    }
    String turn = period.turn().name().toLowerCase(Locale.ROOT);
    return texts.text("sentence.period." + turn + "." + Windows.key(period.unit()));
  }

  /// "18 years".
  public String years(Literal age) {
    return age instanceof Literal.Num(BigDecimal n)
        ? texts.count("sentence.length.year", n.longValue())
        : texts.text("sentence.unset");
  }

  /// Months, weekdays, hours or years, the last two between "or"; so many that none is left out.
  public String parts(String operator, List<Literal> numbers) {
    return numbers.stream()
        .map(number -> part(operator, number))
        .reduce((a, b) -> texts.text("sentence.orValue", a, b))
        .orElseGet(() -> texts.text("sentence.unset"));
  }

  private String part(String operator, Literal literal) {
    return literal instanceof Literal.Num(BigDecimal number)
        ? part(operator, number.intValue())
        : texts.text("sentence.unset");
  }

  /// One month, weekday, hour or year; a number that is none as it stands.
  public String part(String operator, int number) {
    if (operator.startsWith("month") && number >= 1 && number <= 12) {
      return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }
    if (operator.startsWith("weekday") && number >= 1 && number <= 7) {
      return DayOfWeek.of(number).getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }
    // Written without grouping: 2026 is a year.
    String plain = String.valueOf(number);
    return operator.startsWith("hour") ? texts.text("sentence.hour", padded(plain)) : plain;
  }

  private String padded(String hour) {
    return hour.length() > 1 ? hour : texts.text("sentence.hour.short", hour);
  }

  /// "in the next 7 days", "today".
  ///
  /// @param day says a day
  /// @param window says a period
  public String recurrence(
      Recurrence in,
      Field field,
      BiFunction<Literal, Field, String> day,
      BiFunction<Window, Field, String> window) {
    return switch (in) {
      case Recurrence.On(Literal.Today(int offset)) when Math.abs(offset) <= 1 ->
          day.apply(new Literal.Today(offset), field);
      case Recurrence.On(Literal on) -> texts.text("sentence.onDay", day.apply(on, field));
      case Recurrence.Next(Length(int n, Unit unit)) ->
          window.apply(new Window.Next(n, unit, null), field);
      case Recurrence.Last(Length(int n, Unit unit)) ->
          window.apply(new Window.Last(n, unit, null), field);
    };
  }

  /// "at least 7 days".
  public String held(Operands.Held held) {
    if (held.length() == null) {
      return texts.text("sentence.unset");
    }
    String length =
        texts.count("sentence.length." + Windows.key(held.length().unit()), held.length().n());
    return texts.text(held.most() ? "sentence.atMost" : "sentence.atLeast", length);
  }

  /// The value of a yes/no field, as it is written in documents.
  public String yesNo(String written) {
    return switch (written) {
      case "true" -> texts.text("sentence.yes");
      case "false" -> texts.text("sentence.no");
      default -> written;
    };
  }
}
