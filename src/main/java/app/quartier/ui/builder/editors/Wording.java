package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.text.FactWords;
import app.quartier.text.Places;
import app.quartier.text.Texts;
import app.quartier.text.TimeWords;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Operands, counts and windows in the words of one language, as tokens show them.
///
/// @param zone in which days of imports are told
/// @param currency of money fields that have none of their own
public record Wording(Texts texts, String currency, ZoneId zone) {
  private static final int SHOWN = 3;

  /// Days of imports are told in UTC.
  public Wording(Texts texts, String currency) {
    this(texts, currency, ZoneOffset.UTC);
  }

  public String label(Field field) {
    return field.labels().in(texts.locale());
  }

  /// The phrase of an operator for a type, with its placeholders.
  public String phrase(Operator operator, @Nullable FieldType type) {
    String key = "operator." + operator.id();
    return texts
        .find(key + ".row")
        .or(() -> texts.find(type == null ? key : key + "." + type.key()))
        .or(() -> texts.find(key))
        .orElse(operator.id());
  }

  /// The phrase of an operator that compares with another field.
  ///
  /// @param other null when it is not known
  public String phrase(Operator operator, FieldType type, @Nullable Field other) {
    String key = "operator." + operator.id() + ".field";
    boolean instants =
        type == FieldType.INSTANT && other != null && other.type() == FieldType.INSTANT;
    Optional<String> found = instants ? texts.find(key + ".instant") : Optional.empty();
    return found.or(() -> texts.find(key)).orElseGet(() -> phrase(operator, type));
  }

  /// What a condition is about.
  public String subject(Field field, boolean asNumber) {
    return asNumber ? texts.text("sentence.asNumber", label(field)) : label(field);
  }

  /// What is wrong with what is typed, without the place in the document that problems begin with.
  ///
  /// @param args without that place
  public String complaint(String key, List<Object> args) {
    List<Object> all = new ArrayList<>(args);
    all.addFirst("");
    String said = texts.text(key, all.toArray());
    String bare = said.replaceFirst("^[\\s\\p{Z}]*:[\\s\\p{Z}]*", "");
    return bare.substring(0, 1).toUpperCase(texts.locale()) + bare.substring(1);
  }

  /// An operator as it stands in a list: "is … or later".
  public String operator(Operator operator, FieldType type) {
    Optional<String> own = texts.find("operator." + operator.id() + ".list");
    if (own.isPresent()) {
      return own.get();
    }
    String phrase =
        phrase(operator, type).replace("{0}", "").replace("{1}", "…").replace("{2}", "…").strip();
    String bare = phrase.endsWith(" …") ? phrase.substring(0, phrase.length() - 2) : phrase;
    boolean told = texts.find("operator." + operator.id() + ".row").isPresent();
    return operator.shape() == Shape.MANY && !operator.negative() && !told
        ? texts.text("builder.operator.many", bare)
        : bare;
  }

  public String operands(Operands operands, Field field) {
    return switch (operands) {
      case Operands.None _ -> choose();
      case Operands.One(Literal value) -> literal(value, field);
      case Operands.Many(List<Literal> values) -> many(values, field);
      case Operands.Between(@Nullable Literal from, @Nullable Literal _) ->
          from == null ? choose() : literal(from, field);
      case Operands.In(Window window) -> window(window, field);
      case Operands.Other(String key) -> texts.text("sentence.quoted", key);
      case Operands.Ranked(BigDecimal n, boolean percent) -> rank(n, percent);
      case Operands.Anniversary(Recurrence in) ->
          times().recurrence(in, field, this::literal, this::window);
      case Operands.Held held -> held.value() == null ? choose() : literal(held.value(), field);
      case Operands.Items items -> new ItemWords(this).items(items, field);
      case Operands.Near(@Nullable BigDecimal km, @Nullable Place _) ->
          km == null ? choose() : texts.formats().number(km);
    };
  }

  /// The operands of an operator of a shape: ages in years, months by name.
  public String operands(Operator operator, Operands operands, Field field) {
    return switch (operands) {
      case Operands.One(Literal age) when operator.shape() == Shape.AGE -> times().years(age);
      case Operands.Between(@Nullable Literal from, var _) when operator.shape() == Shape.AGES ->
          from == null ? choose() : times().years(from);
      case Operands.Many(List<Literal> parts) when operator.shape() == Shape.PARTS ->
          parts.isEmpty() ? choose() : times().parts(operator.id(), parts);
      default -> operands(operands, field);
    };
  }

  /// What stands in the second place of a phrase: the other end, for how long, or where; nothing
  /// while it is not chosen.
  public Optional<String> second(Operator operator, Operands operands, Field field) {
    return switch (operands) {
      case Operands.Between(@Nullable Literal _, @Nullable Literal to) ->
          Optional.ofNullable(to)
              .map(
                  end -> operator.shape() == Shape.AGES ? times().years(end) : literal(end, field));
      case Operands.Held held ->
          held.length() == null ? Optional.empty() : Optional.of(times().held(held));
      case Operands.Near(@Nullable BigDecimal _, @Nullable Place place) ->
          Optional.ofNullable(place).map(this::place);
      case Operands.None _, Operands.One _, Operands.Many _, Operands.In _, Operands.Items _ ->
          Optional.empty();
      case Operands.Other _, Operands.Ranked _, Operands.Anniversary _ -> Optional.empty();
    };
  }

  TimeWords times() {
    return new TimeWords(texts);
  }

  private String rank(BigDecimal n, boolean percent) {
    return percent
        ? texts.text("builder.rank.percent", n)
        : texts.count("builder.rank", n.longValue());
  }

  private String place(Place place) {
    return place.label() == null || place.label().isBlank()
        ? new Places(texts).place(place)
        : place.label();
  }

  public String choose() {
    return texts.text("builder.choose");
  }

  private String many(List<Literal> values, Field field) {
    if (values.isEmpty()) {
      return choose();
    }
    String shown =
        values.stream().limit(SHOWN).map(v -> literal(v, field)).collect(Collectors.joining(", "));
    int more = values.size() - SHOWN;
    return more > 0 ? texts.count("builder.more", more, shown) : shown;
  }

  public String literal(Literal literal, Field field) {
    return switch (literal) {
      case Literal.Text(String text) -> text(text, field);
      case Literal.Num(var number) ->
          field.type() == FieldType.MONEY
              ? texts.formats().money(number, currencyOf(field))
              : texts.formats().number(number);
      case Literal.Money(var amount, @Nullable String own) ->
          texts.formats().money(amount, own == null ? currencyOf(field) : own);
      case Literal.Ago(int n, Unit unit) -> texts.count("sentence.ago." + unitKey(unit), n);
      case Literal.Today(int offset) -> day(offset);
    };
  }

  /// The sign of the money of a field.
  String unit(Field field) {
    return texts.formats().currency(currencyOf(field));
  }

  private String currencyOf(Field field) {
    return field.currency() == null ? currency : field.currency();
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

  private String text(String text, Field field) {
    return switch (field.type()) {
      case COUNTRY ->
          text.length() == 2
              ? Locale.of("", text.toUpperCase(Locale.ROOT)).getDisplayCountry(texts.locale())
              : text;
      case DATE, INSTANT -> time(text);
      case YES_NO -> times().yesNo(text);
      case CHOICE -> FactWords.of(texts, field, text).orElse(text);
      case TEXT, NUMBER, MONEY, EMAIL, PHONE, POSTCODE, SET, PLACE -> text;
    };
  }

  private String time(String text) {
    return time(text, texts.formats()::date, texts.formats()::moment);
  }

  /// A day or moment as it stands after a word: with its article, in a language that has one.
  private String dated(Literal literal, Field field) {
    return literal instanceof Literal.Text(String text)
        ? time(
            text,
            day -> texts.text("sentence.day", day),
            moment -> texts.text("sentence.moment", moment))
        : literal(literal, field);
  }

  private static String time(
      String text, Function<LocalDate, String> day, Function<ZonedDateTime, String> moment) {
    try {
      return text.length() > "2026-01-31".length()
          ? moment.apply(OffsetDateTime.parse(text).toZonedDateTime())
          : day.apply(LocalDate.parse(text));
    } catch (DateTimeException e) {
      // what is no date is shown as it stands; counting reports it
      return text;
    }
  }

  public String window(Window window, Field time) {
    return switch (window) {
      case Window.Ever _ -> texts.text("sentence.anyTime");
      case Window.Last(int n, Unit unit, var mode) -> span("sentence.last.", n, unit, mode);
      case Window.Next(int n, Unit unit, var mode) -> span("sentence.next.", n, unit, mode);
      case Window.Between(Literal from, Literal to) ->
          texts.text("sentence.between", dated(from, time), dated(to, time));
      case Window.After(Literal date) -> texts.text("sentence.after", dated(date, time));
      case Window.Before(Literal date) -> texts.text("sentence.before", dated(date, time));
      case Window.Period period -> times().period(period);
      case Window.FromAgo(Length from, Length to) ->
          texts.text("sentence.between", ago(from), ago(to));
      case Window.BeforeAgo(Length length) -> texts.text("sentence.before", ago(length));
    };
  }

  private String ago(Length length) {
    return texts.count("sentence.ago." + unitKey(length.unit()), length.n());
  }

  private String span(String prefix, int n, Unit unit, Window.@Nullable Mode mode) {
    String phrase = texts.count(prefix + unitKey(unit), n);
    boolean alwaysRolls = unit == Unit.MINUTE || unit == Unit.HOUR;
    return mode == Window.Mode.ROLLING && !alwaysRolls
        ? texts.text("sentence.rolling", phrase)
        : phrase;
  }

  private static String unitKey(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /// What an import did with the contact, as it stands before the import's name.
  public String role(InImport.Role role, boolean not) {
    return switch (role) {
      case CREATED -> texts.text(not ? "builder.import.notCreated" : "builder.import.created");
      case CHANGED -> texts.text(not ? "builder.import.notChanged" : "builder.import.changed");
      case ANY -> texts.text(not ? "builder.import.notAny" : "builder.import.any");
    };
  }

  /// An import by its file and day.
  public String imported(ImportedFile one) {
    return texts.text(
        "builder.import.named",
        one.name(),
        texts.formats().shortDate(one.at().atZone(zone).toLocalDate()));
  }

  public String unit(Unit unit) {
    return switch (unit) {
      case MINUTE -> texts.text("builder.unit.minute");
      case HOUR -> texts.text("builder.unit.hour");
      case DAY -> texts.text("builder.unit.day");
      case WEEK -> texts.text("builder.unit.week");
      case MONTH -> texts.text("builder.unit.month");
      case QUARTER -> texts.text("builder.unit.quarter");
      case YEAR -> texts.text("builder.unit.year");
    };
  }

  public String relation(Count.Relation relation) {
    return switch (relation) {
      case EXACTLY -> texts.text("builder.relation.exactly");
      case AT_LEAST -> texts.text("builder.relation.atLeast");
      case AT_MOST -> texts.text("builder.relation.atMost");
      case MORE_THAN -> texts.text("builder.relation.moreThan");
      case LESS_THAN -> texts.text("builder.relation.lessThan");
      case BETWEEN -> texts.text("builder.relation.between");
    };
  }

  /// "at least 3 times", "never".
  public String count(Count count) {
    boolean never =
        count.n() == 0
            && (count.relation() == Count.Relation.EXACTLY
                || count.relation() == Count.Relation.AT_MOST);
    if (never) {
      return texts.text("builder.count.never");
    }
    return count.relation() == Count.Relation.BETWEEN
        ? texts.text("builder.count.between", count.n(), count.to())
        : texts.count("builder.count", count.n(), relation(count.relation()));
  }
}
