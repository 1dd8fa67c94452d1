package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether one value satisfies one condition.
final class Verdict {
  private final OracleCalendar calendar;
  private final Birthdays birthdays;
  private final Set<Fault> faults;
  private final FieldAgainstField fields;
  private final WrittenAmounts amounts;
  private final TextRules texts;
  private final SetVerdict sets;
  private final Map<String, String> folds = new HashMap<>();

  Verdict(OracleCalendar calendar, Set<Fault> faults) {
    this.calendar = calendar;
    this.birthdays = new Birthdays(calendar, faults);
    this.faults = faults;
    this.fields = new FieldAgainstField(calendar, faults);
    this.amounts = new WrittenAmounts(faults);
    this.texts = new TextRules(faults);
    this.sets = new SetVerdict(this::content, faults);
  }

  /// @param values of the contact, or of one event, by key; a missing one is absent
  boolean of(Condition condition, Map<String, Object> values) {
    @Nullable Object value = values.get(condition.subject().key());
    if (condition.operands() instanceof Operands.Other(String other)) {
      return fields.of(condition, value, values.get(other));
    }
    return of(condition, condition.asNumber() ? amounts.read(value) : value);
  }

  /// @param written null = missing
  private boolean of(Condition condition, @Nullable Object written) {
    boolean lost = List.of().equals(written) && faults.contains(Fault.EMPTY_SET_IS_MISSING);
    @Nullable Object value = lost ? null : written;
    boolean not = condition.marks().not();
    if (not && value == null && faults.contains(Fault.MISSING_FALSE_UNDER_NOT)) {
      return false;
    }
    return not != content(condition, value);
  }

  private boolean content(Condition condition, @Nullable Object value) {
    boolean ifMissing = condition.ifMissing() == null || condition.ifMissing();
    boolean emptyIsMissing = !faults.contains(Fault.EMPTY_IS_NOT_MISSING);
    return switch (condition.operator()) {
      case "isMissing" -> value == null;
      case "isPresent" -> value != null;
      case "isEmpty" -> value == null ? emptyIsMissing : isNothing(value);
      case "isNotEmpty" -> value == null ? !emptyIsMissing : !isNothing(value);
      case "isNot", "noneOf" -> value == null ? ifMissing : !isOne(condition, value);
      case "notContains" -> value == null ? ifMissing : !contains(condition, value);
      case "notStartsWith" -> value == null ? ifMissing : !starts(condition, value);
      case "notEndsWith" -> value == null ? ifMissing : !ends(condition, value);
      case "notMatchesPattern" -> value == null ? ifMissing : !pattern(condition, value);
      case "notMatchesRegex" -> value == null ? ifMissing : !expression(condition, value);
      case "domainNoneOf" -> value == null ? ifMissing : !hasDomain(condition, value);
      case "notBetween" -> value == null ? ifMissing : !between(condition, value);
      case "hasNone" -> value == null ? ifMissing : !sets.any(condition, (List<?>) value);
      case "notWithinKm" -> value == null ? ifMissing : !sets.near(condition, (OraclePlace) value);
      case "notOn" -> value == null ? ifMissing : !time(condition, value, c -> c == 0);
      case "yearIsNot", "monthIsNot", "weekdayIsNot", "hourIsNot" ->
          value == null ? ifMissing : !hasPart(condition, value);
      case "notIn" -> value == null ? ifMissing : !calendar.inWindow(value, window(condition));
      default -> value != null && positive(condition, value);
    };
  }

  private boolean positive(Condition condition, Object value) {
    int moreThan = faults.contains(Fault.AT_LEAST_FOR_MORE_THAN) ? 0 : 1;
    return switch (condition.operator()) {
      case "hasAny" -> sets.any(condition, (List<?>) value);
      case "hasAll" -> sets.all(condition, (List<?>) value);
      case "hasExactly" -> sets.exactly(condition, (List<?>) value);
      case "items" -> sets.items(condition, (List<?>) value);
      case "withinKm" -> sets.near(condition, (OraclePlace) value);
      case "isTrue" -> value.equals(true);
      case "isFalse" -> value.equals(false);
      case "equals", "anyOf" -> isOne(condition, value);
      case "contains" -> contains(condition, value);
      case "startsWith" -> starts(condition, value);
      case "endsWith" -> ends(condition, value);
      case "matchesPattern" -> pattern(condition, value);
      case "matchesRegex" -> expression(condition, value);
      case "domainAnyOf" -> hasDomain(condition, value);
      case "lessThan" -> number(condition, value) < 0;
      case "atMost" -> number(condition, value) <= 0;
      case "moreThan" -> number(condition, value) >= moreThan;
      case "atLeast" -> number(condition, value) >= 0;
      case "between" -> between(condition, value);
      case "before" -> time(condition, value, c -> c < 0);
      case "after" -> calendar.isAfter(value, only(condition));
      case "on" -> time(condition, value, c -> c == 0);
      case "onOrBefore" -> time(condition, value, c -> c <= 0);
      case "onOrAfter" -> time(condition, value, c -> c >= 0);
      case "in" -> calendar.inWindow(value, window(condition));
      case "yearIs", "monthIs", "weekdayIs", "hourIs" -> hasPart(condition, value);
      case "anniversary" ->
          birthdays.comesRound(value, ((Operands.Anniversary) condition.operands()).in());
      case "ageEquals", "ageLessThan", "ageAtMost", "ageMoreThan", "ageAtLeast", "ageBetween" ->
          birthdays.aged(condition.operator(), value, condition.operands());
      default -> throw new IllegalArgumentException(condition.operator());
    };
  }

  private boolean hasPart(Condition condition, Object value) {
    return birthdays.hasPart(
        condition.operator(), value, ((Operands.Many) condition.operands()).values());
  }

  private static boolean isNothing(Object value) {
    return value.equals("") || value.equals(List.of());
  }

  private boolean isOne(Condition condition, Object value) {
    return literals(condition)
        .anyMatch(literal ->
            value instanceof BigDecimal number
                ? number.compareTo(amount(literal)) == 0
                : folded(value, condition).equals(folded(written(literal), condition)));
  }

  private boolean contains(Condition condition, Object value) {
    return folded(value, condition).contains(needle(condition));
  }

  private boolean starts(Condition condition, Object value) {
    return folded(value, condition).startsWith(needle(condition));
  }

  private boolean ends(Condition condition, Object value) {
    return folded(value, condition).endsWith(needle(condition));
  }

  private boolean pattern(Condition condition, Object value) {
    return texts.pattern(folded(value, condition), needle(condition));
  }

  private boolean expression(Condition condition, Object value) {
    return texts.expression(folded(value, condition), written(only(condition)), condition);
  }

  private boolean hasDomain(Condition condition, Object value) {
    return literals(condition).anyMatch(d -> texts.domain((String) value, written(d)));
  }

  private String needle(Condition condition) {
    return folded(written(only(condition)), condition);
  }

  private int number(Condition condition, Object value) {
    return ((BigDecimal) value).compareTo(amount(only(condition)));
  }

  private boolean time(Condition condition, Object value, IntPredicate accepted) {
    return accepted.test(calendar.compare(value, only(condition)));
  }

  private boolean between(Condition condition, Object value) {
    Operands.Between ends = (Operands.Between) condition.operands();
    Literal from = Objects.requireNonNull(ends.from());
    Literal to = Objects.requireNonNull(ends.to());
    if (!(value instanceof BigDecimal number)) {
      return calendar.between(value, from, to);
    }
    BigDecimal low = amount(from).min(amount(to));
    BigDecimal high = amount(from).max(amount(to));
    return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
  }

  private static Window window(Condition condition) {
    return ((Operands.In) condition.operands()).window();
  }

  private static Literal only(Condition condition) {
    return ((Operands.One) condition.operands()).value();
  }

  private static Stream<Literal> literals(Condition condition) {
    List<Literal> values =
        condition.operands() instanceof Operands.Many many
            ? many.values()
            : List.of(only(condition));
    return values.stream();
  }

  private static BigDecimal amount(Literal literal) {
    return switch (literal) {
      case Literal.Num num -> num.number();
      case Literal.Money money -> money.amount();
      case Literal.Text text -> new BigDecimal(text.text());
      case Literal.Ago _, Literal.Today _ -> throw new IllegalArgumentException(literal.toString());
    };
  }

  private static String written(Literal literal) {
    return switch (literal) {
      case Literal.Text text -> text.text();
      case Literal.Num num -> num.number().toPlainString();
      case Literal.Money _, Literal.Ago _, Literal.Today _ ->
          throw new IllegalArgumentException(literal.toString());
    };
  }

  private String folded(Object text, Condition condition) {
    boolean accents = condition.matchAccents() || faults.contains(Fault.ACCENTS_SIGNIFICANT);
    String mode = (condition.matchCase() ? "C" : "c") + (accents ? "A" : "a");
    return folds.computeIfAbsent(
        mode + text, _ -> OracleFolding.fold((String) text, condition.matchCase(), accents));
  }
}
