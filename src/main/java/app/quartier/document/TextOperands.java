package app.quartier.document;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the operands, values and windows of the text form.
final class TextOperands {
  private static final Pattern CURRENCY = Pattern.compile(Format.CURRENCY);
  private static final String OPEN = "?";
  private static final List<String> WINDOWS =
      List.of(
          "last",
          "next",
          "this",
          "previous",
          "between",
          "after",
          "before",
          "from",
          "older",
          Format.EVER);

  private final Cursor cursor;

  TextOperands(Cursor cursor) {
    this.cursor = cursor;
  }

  Operands of(Operator operator) {
    if (OtherField.isTakenBy(operator) && cursor.accept("field")) {
      return new Operands.Other(cursor.name("document.text.field"));
    }
    return of(operator.shape());
  }

  Operands of(Shape shape) {
    return switch (shape) {
      case NONE -> new Operands.None();
      case ONE -> cursor.accept(OPEN) ? new Operands.None() : new Operands.One(literal());
      case RANK -> cursor.accept(OPEN) ? new Operands.None() : rank();
      case AGE -> times().age();
      case AGES -> times().ages();
      case PARTS -> times().parts();
      case ANNIVERSARY -> times().anniversary();
      case HELD -> times().held();
      case ITEMS -> new TextSets(cursor, this).items();
      case NEAR -> new TextSets(cursor, this).near();
      case MANY -> cursor.accept(OPEN) ? new Operands.None() : new Operands.Many(many());
      case BETWEEN -> between();
      case WINDOW -> cursor.accept(OPEN) ? new Operands.None() : new Operands.In(window());
    };
  }

  private Operands rank() {
    if (!cursor.ahead(1).is(Format.PERCENT)) {
      return new Operands.Ranked(BigDecimal.valueOf(cursor.whole(1, Integer.MAX_VALUE)), false);
    }
    Token first = cursor.peek();
    BigDecimal percent = number();
    if (percent.signum() <= 0 || percent.compareTo(Format.ALL_PERCENT) > 0) {
      throw Cursor.refusedAt(first, "document.text.percent");
    }
    cursor.skip(1);
    return new Operands.Ranked(percent, true);
  }

  private TextTimes times() {
    return new TextTimes(cursor, this);
  }

  private List<Literal> many() {
    boolean bracketed = cursor.accept("(");
    List<Literal> values = new ArrayList<>();
    if (!bracketed || !cursor.peek().is(")")) {
      do {
        cursor.value();
        values.add(literal());
      } while (cursor.accept(","));
    }
    if (bracketed) {
      cursor.expect(")");
    }
    return values;
  }

  private Operands between() {
    @Nullable Literal from = end();
    if (from == null && !cursor.peek().is("and")) {
      return new Operands.None();
    }
    cursor.expect("and");
    @Nullable Literal to = end();
    return from == null && to == null ? new Operands.None() : new Operands.Between(from, to);
  }

  private @Nullable Literal end() {
    return cursor.accept(OPEN) ? null : literal();
  }

  Literal literal() {
    return written().orElseThrow(() -> cursor.refused("document.text.value"));
  }

  /// What can stand for a date: a text or a relative date.
  Literal date() {
    Token first = cursor.peek();
    Literal literal = written().orElseThrow(() -> cursor.refused("document.text.date"));
    return switch (literal) {
      case Literal.Text _, Literal.Ago _, Literal.Today _ -> literal;
      case Literal.Num _, Literal.Money _ -> throw Cursor.refusedAt(first, "document.text.date");
    };
  }

  private Optional<Literal> written() {
    Token token = cursor.peek();
    if (token.is(Token.Kind.QUOTED)) {
      return Optional.of(new Literal.Text(cursor.next().text()));
    }
    if (cursor.accept("today")) {
      return Optional.of(new Literal.Today(offset()));
    }
    return token.is(Token.Kind.NUMBER) ? Optional.of(numeric()) : Optional.empty();
  }

  /// `+3` or `-1`; a number without sign belongs to what follows.
  private int offset() {
    Token token = cursor.peek();
    boolean signed =
        token.is(Token.Kind.NUMBER)
            && (token.text().startsWith("+") || token.text().startsWith("-"));
    return signed ? cursor.whole(-Format.MAX_UNITS, Format.MAX_UNITS) : 0;
  }

  private Literal numeric() {
    Token unit = cursor.ahead(1);
    if (cursor.ahead(2).is("ago") || Phrases.unit(unit.text()).isPresent()) {
      int n = cursor.whole(0, Format.MAX_UNITS);
      Literal ago = new Literal.Ago(n, unit());
      cursor.expect("ago");
      return ago;
    }
    BigDecimal number = number();
    if (cursor.accept("money")) {
      return new Literal.Money(number, null);
    }
    return unit.is(Token.Kind.WORD) && CURRENCY.matcher(unit.text()).matches()
        ? new Literal.Money(number, cursor.next().text())
        : new Literal.Num(number);
  }

  BigDecimal number() {
    String text = cursor.peek().text();
    // The exponent is measured before the number is made of it.
    boolean large = text.length() > 2 * Format.MAX_DIGITS + 10;
    @Nullable BigDecimal number = large ? null : exact(text);
    if (number == null
        || Math.abs((long) number.scale()) > Format.MAX_DIGITS
        || number.abs().compareTo(Format.NUMBER_END) >= 0) {
      throw cursor.refused("document.text.digits", Format.MAX_DIGITS);
    }
    cursor.skip(1);
    return number;
  }

  /// Null when the exponent is beyond any number.
  private static @Nullable BigDecimal exact(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  Unit unit() {
    Unit unit =
        Phrases.unit(cursor.peek().text())
            .orElseThrow(
                () -> cursor.unknown("document.text.unit", cursor.peek().text(), Phrases.units()));
    cursor.skip(1);
    return unit;
  }

  Window window() {
    Token first = cursor.peek();
    if (WINDOWS.stream().noneMatch(first::is)) {
      throw cursor.unknown("document.text.window", first.text(), WINDOWS);
    }
    cursor.skip(1);
    return switch (first.text()) {
      case "last" -> new Window.Last(count(), unit(), mode());
      case "next" ->
          cursor.peek().is(Token.Kind.WORD)
              ? times().period(Window.Turn.NEXT)
              : new Window.Next(count(), unit(), mode());
      case "this" -> times().period(Window.Turn.THIS);
      case "previous" -> times().period(Window.Turn.PREVIOUS);
      case "from" -> times().fromAgo();
      case "older" -> times().beforeAgo();
      case "after" -> new Window.After(date());
      case "before" -> new Window.Before(date());
      case "between" -> {
        Literal from = date();
        cursor.expect("and");
        yield new Window.Between(from, date());
      }
      default -> new Window.Ever();
    };
  }

  private int count() {
    return cursor.whole(1, Format.MAX_UNITS);
  }

  private Window.@Nullable Mode mode() {
    for (Window.Mode mode : Window.Mode.values()) {
      if (cursor.accept(Words.of(mode))) {
        return mode;
      }
    }
    return null;
  }
}
