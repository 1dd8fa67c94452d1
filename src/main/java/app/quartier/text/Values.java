package app.quartier.text;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says operands: texts in quotes, numbers, money, days.
final class Values {
  private static final int SHOWN = 8;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Texts texts;
  private final String currency;

  /// @param currency of money that names none, where the field has none either
  Values(Texts texts, String currency) {
    this.texts = texts;
    this.currency = currency;
  }

  /// @param field the literal is compared with; null when it is not known
  String value(Literal literal, @Nullable Field field) {
    return switch (literal) {
      case Literal.Text text -> text(text.text(), field);
      case Literal.Num num -> number(num.number(), field);
      case Literal.Money money ->
          texts.formats().money(money.amount(), currency(money.currency(), field));
      case Literal.Ago(int n, Unit unit) -> texts.count("sentence.ago." + Windows.key(unit), n);
      case Literal.Today(int offset) -> day(offset);
    };
  }

  /// Values between `joiner`s; of a long list the first ones, how many more there are, and a mark
  /// that two lists share practically only when they are the same.
  String values(List<Literal> literals, @Nullable Field field, String joiner) {
    String shown =
        literals.stream()
            .limit(SHOWN)
            .map(literal -> value(literal, field))
            .reduce((a, b) -> texts.text(joiner, a, b))
            .orElseGet(() -> texts.text("sentence.unset"));
    int more = literals.size() - SHOWN;
    return more > 0 ? texts.count("sentence.more", more, shown, ListMark.of(literals)) : shown;
  }

  private String text(String text, @Nullable Field field) {
    if (field == null) {
      return quoted(text);
    }
    return switch (field.type()) {
      case DATE, INSTANT -> time(text);
      case NUMBER, MONEY -> amount(text, field);
      case COUNTRY -> country(text);
      case CHOICE -> FactWords.of(texts, field, text).orElseGet(() -> quoted(text));
      case YES_NO -> quoted(new TimeWords(texts).yesNo(text));
      case TEXT, EMAIL, PHONE, POSTCODE, SET, PLACE -> quoted(text);
    };
  }

  private String quoted(String text) {
    return texts.text("sentence.quoted", text);
  }

  private String country(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return COUNTRIES.contains(upper)
        ? Locale.of("", upper).getDisplayCountry(texts.locale())
        : quoted(code);
  }

  private String number(BigDecimal number, @Nullable Field field) {
    return field != null && field.type() == FieldType.MONEY
        ? texts.formats().money(number, currency(null, field))
        : texts.formats().number(number);
  }

  /// A number written as text; what is not one is shown as it stands.
  private String amount(String text, Field field) {
    try {
      return number(new BigDecimal(text), field);
    } catch (NumberFormatException e) {
      return quoted(text);
    }
  }

  private String currency(@Nullable String own, @Nullable Field field) {
    if (own != null) {
      return own;
    }
    return field != null && field.currency() != null ? field.currency() : currency;
  }

  /// A date or an instant; what is neither is shown as it stands.
  private String time(String text) {
    try {
      return text.length() > "2026-01-31".length()
          ? texts.text("sentence.moment", OffsetDateTime.parse(text).toZonedDateTime())
          : texts.text("sentence.day", LocalDate.parse(text));
    } catch (DateTimeException e) {
      return quoted(text);
    }
  }

  private String day(int offset) {
    return switch (offset) {
      case 0 -> texts.text("sentence.today");
      case 1 -> texts.text("sentence.tomorrow");
      case -1 -> texts.text("sentence.yesterday");
      default ->
          offset < 0
              ? texts.count("sentence.ago.day", -offset)
              : texts.count("sentence.ahead", offset);
    };
  }
}
