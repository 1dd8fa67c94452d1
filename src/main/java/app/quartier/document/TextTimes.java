package app.quartier.document;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ages, anniversaries, parts of dates, held values and calendar periods in the text form.
final class TextTimes {
  private static final String OPEN = "?";

  private final Cursor cursor;
  private final TextOperands operands;

  TextTimes(Cursor cursor, TextOperands operands) {
    this.cursor = cursor;
    this.operands = operands;
  }

  static String of(Length length) {
    return Phrases.of(length.n(), length.unit());
  }

  static String of(Recurrence in) {
    return switch (in) {
      case Recurrence.On(Literal day) -> "on " + TextWriter.literal(day);
      case Recurrence.Next(Length length) -> "next " + of(length);
      case Recurrence.Last(Length length) -> "last " + of(length);
    };
  }

  static String of(Operands.Held held) {
    return (held.value() == null ? OPEN : TextWriter.literal(held.value()))
        + " for "
        + (held.length() == null
            ? OPEN
            : (held.most() ? "at most " : "at least ") + of(held.length()));
  }

  Operands age() {
    return cursor.accept(OPEN) ? new Operands.None() : new Operands.One(whole(Format.OLDEST));
  }

  Operands ages() {
    @Nullable Literal from = end();
    if (from == null && !cursor.peek().is("and")) {
      return new Operands.None();
    }
    cursor.expect("and");
    @Nullable Literal to = end();
    return from == null && to == null ? new Operands.None() : new Operands.Between(from, to);
  }

  private @Nullable Literal end() {
    return cursor.accept(OPEN) ? null : whole(Format.OLDEST);
  }

  private Literal whole(int max) {
    return new Literal.Num(BigDecimal.valueOf(cursor.whole(0, max)));
  }

  Operands parts() {
    if (cursor.accept(OPEN)) {
      return new Operands.None();
    }
    List<Literal> parts = new ArrayList<>();
    if (cursor.accept("(")) {
      cursor.expect(")");
      return new Operands.Many(parts);
    }
    do {
      cursor.value();
      parts.add(whole(Format.LATEST_YEAR));
    } while (cursor.accept(","));
    return new Operands.Many(parts);
  }

  Operands anniversary() {
    if (cursor.accept(OPEN)) {
      return new Operands.None();
    }
    return new Operands.Anniversary(
        switch (cursor.oneOf(Format.RECURRENCES)) {
          case "on" -> new Recurrence.On(operands.date());
          case "next" -> new Recurrence.Next(length(1));
          default -> new Recurrence.Last(length(1));
        });
  }

  Operands held() {
    @Nullable Literal value = cursor.accept(OPEN) ? null : operands.literal();
    if (value == null && !cursor.peek().is("for")) {
      return new Operands.None();
    }
    cursor.expect("for");
    if (cursor.accept(OPEN)) {
      return value == null ? new Operands.None() : new Operands.Held(value, false, null);
    }
    cursor.expect("at");
    boolean most = cursor.oneOf(List.of("least", "most")).equals("most");
    return new Operands.Held(value, most, length(0));
  }

  Length length(int min) {
    return new Length(cursor.whole(min, Format.MAX_UNITS), operands.unit());
  }

  /// The calendar unit that a turn is about.
  Window period(Window.Turn turn) {
    Unit unit = Phrases.unit(cursor.peek().text()).orElse(Unit.MINUTE);
    if (!Format.CALENDAR_UNITS.contains(unit)) {
      throw cursor.unknown(
          "document.text.unit",
          cursor.peek().text(),
          Format.CALENDAR_UNITS.stream().map(Words::of).toList());
    }
    cursor.skip(1);
    return new Window.Period(turn, unit);
  }

  /// What follows the word `from`.
  Window fromAgo() {
    Length from = length(0);
    cursor.expect("ago");
    cursor.expect("to");
    Length to = length(0);
    cursor.expect("ago");
    return new Window.FromAgo(from, to);
  }

  /// What follows the word `older`.
  Window beforeAgo() {
    cursor.expect("than");
    return new Window.BeforeAgo(length(0));
  }
}
