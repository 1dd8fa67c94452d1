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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads what people type as operands, as their language writes numbers and dates.
///
/// @param zone of the workspace
public record Reader(Locale locale, ZoneId zone) {
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
      case Reading.Unreadable(Problem problem) -> new Typed.Wrong(problem);
    };
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

  private static String decimal(BigDecimal number, boolean french) {
    return french ? number.toPlainString().replace('.', ',') : number.toPlainString();
  }
}
