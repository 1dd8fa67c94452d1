package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Problem;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.Reading;
import app.quartier.value.ValueReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Reads what people type as operands, as their language writes numbers and dates.
///
/// @param zone of the workspace
public record Reader(Locale locale, ZoneId zone) {
  private static final DateTimeFormatter TYPED_DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final int LATEST_TWO_DIGIT_YEAR = 2049;

  /// What was typed, read.
  public sealed interface Typed {
    record Value(Literal literal) implements Typed {}

    record Nothing() implements Typed {}

    record Wrong(Problem problem) implements Typed {}
  }

  /// Reads a number, an amount or a text. Words that are no value of a text-like type stay as they
  /// are typed: one may look for a part.
  public Typed literal(String typed, Field field) {
    FieldType type = field.type();
    return switch (type) {
      case NUMBER -> read(typed, type, null);
      case MONEY -> read(typed, type, field.currency());
      case DATE, INSTANT -> date(typed);
      case COUNTRY -> read(typed, type, null) instanceof Typed.Value value ? value : text(typed);
      case TEXT, YES_NO, CHOICE, EMAIL, PHONE, POSTCODE -> text(typed);
    };
  }

  /// Reads a number.
  Typed number(String typed) {
    return read(typed, FieldType.NUMBER, null);
  }

  /// Reads a day.
  public Typed date(String typed) {
    return read(typed, FieldType.DATE, null);
  }

  private static Typed text(String typed) {
    return typed.isBlank() ? new Typed.Nothing() : new Typed.Value(new Literal.Text(typed.strip()));
  }

  private Typed read(String typed, FieldType type, @Nullable String currency) {
    return switch (ValueReader.of(type, currency, conventions()).read(typed)) {
      case Reading.Read(Object cell, var _) -> new Typed.Value(literal(cell, type));
      case Reading.Empty _ -> new Typed.Nothing();
      case Reading.Unreadable _ -> new Typed.Wrong(Problem.input(wrong(type)));
    };
  }

  /// What is told when a box cannot be read: what to type instead.
  private static String wrong(FieldType type) {
    return switch (type) {
      case MONEY -> "builder.editor.wrong.money";
      case DATE, INSTANT -> "problem.builder.day";
      case NUMBER, TEXT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          "builder.editor.wrong.number";
    };
  }

  /// Reads a whole number from 0 to 999 999.
  static Typed whole(String typed) {
    String digits = typed.strip();
    return digits.matches("\\d{1,6}")
        ? new Typed.Value(new Literal.Num(new BigDecimal(digits)))
        : new Typed.Wrong(Problem.input("problem.builder.whole"));
  }

  /// The whole number that was read; 0 where there was none.
  static int whole(Typed typed) {
    return typed instanceof Typed.Value(Literal.Num(BigDecimal n)) ? n.intValueExact() : 0;
  }

  /// The same reading, of a whole number, as something else.
  static Typed map(Typed typed, IntFunction<Literal> literal) {
    return typed instanceof Typed.Value ? new Typed.Value(literal.apply(whole(typed))) : typed;
  }

  private static Literal literal(Object cell, FieldType type) {
    return switch (type) {
      case NUMBER -> new Literal.Num(scaled(cell, type));
      case MONEY -> new Literal.Money(scaled(cell, type), null);
      case DATE -> new Literal.Text(LocalDate.ofEpochDay((Long) cell).toString());
      case TEXT, INSTANT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          new Literal.Text(cell.toString());
    };
  }

  private static BigDecimal scaled(Object cell, FieldType type) {
    BigDecimal exact = BigDecimal.valueOf((Long) cell, type.scale()).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private Conventions conventions() {
    boolean french = locale.getLanguage().equals("fr");
    return new Conventions(
        french ? ',' : '.', DateOrder.DAY_FIRST, zone, french ? "FR" : "GB", LATEST_TWO_DIGIT_YEAR);
  }

  /// A literal as it is typed, to be read again by this.
  public String typed(@Nullable Literal literal) {
    boolean french = locale.getLanguage().equals("fr");
    return switch (literal) {
      case null -> "";
      case Literal.Num(var number) -> decimal(number, french);
      case Literal.Money(var amount, var _) -> decimal(amount, french);
      case Literal.Text(String text) -> text;
      case Literal.Ago _, Literal.Today _ -> "";
    };
  }

  /// A day as it is typed: 31/12/2026; a moment as it is written.
  String typedDay(@Nullable Literal literal) {
    if (!(literal instanceof Literal.Text(String text))) {
      return "";
    }
    try {
      return TYPED_DAY.format(LocalDate.parse(text));
    } catch (DateTimeException moment) {
      // with a time of day, or no date at all: stays as it is
      return text;
    }
  }

  private static String decimal(BigDecimal number, boolean french) {
    return french ? number.toPlainString().replace('.', ',') : number.toPlainString();
  }
}
