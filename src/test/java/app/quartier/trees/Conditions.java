package app.quartier.trees;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Draws conditions for a slot, their operands from the values and boundaries of a column.
final class Conditions {
  private final Draw draw;
  private final Words words;
  private final Times times;
  private final Compared compared;
  private final TimeConditions dates;
  private final Sets sets;

  Conditions(Draw draw) {
    this.draw = draw;
    this.words = new Words(draw);
    this.times = new Times(draw);
    this.compared = new Compared(draw, words);
    this.dates = new TimeConditions(draw, times);
    this.sets = new Sets(draw);
  }

  /// @param columns one of them is asked about
  Condition condition(Marks marks, Slot slot, List<Column> columns) {
    Column column = draw.one(Compared.fitting(slot.kind(), columns));
    if (Compared.knows(slot.kind())) {
      return compared.condition(marks, slot, column, columns);
    }
    boolean negative = slot.policy().negative();
    Boolean ifMissing = slot.policy().ifMissing();
    String operator = operator(slot.kind(), negative);
    if (operator.equals("isMissing") || operator.equals("isEmpty")) {
      // They ask for the missing itself, so nothing written here may matter.
      ifMissing = draw.one(null, true, false);
    }
    Subject subject = column.subject();
    return new Condition(
        marks,
        subject,
        operator,
        operands(slot.kind(), operator, column),
        ifMissing,
        draw.chance(0.25),
        draw.chance(0.25));
  }

  /// The same condition as somebody leaves it who goes for a coffee.
  Condition unfinished(Condition condition) {
    Operands operands =
        switch (condition.operands()) {
          case Operands.Between between -> new Operands.Between(between.from(), null);
          case Operands.Many _ -> new Operands.Many(List.of());
          case Operands.Held held -> new Operands.Held(held.value(), false, null);
          case Operands.None _, Operands.One _, Operands.In _, Operands.Anniversary _ ->
              new Operands.None();
          case Operands.Other _, Operands.Ranked _ -> new Operands.None();
          case Operands.Items items -> new Operands.Items(null, items.item());
          case Operands.Near near -> new Operands.Near(null, near.place());
        };
    return new Condition(
        condition.marks(), condition.subject(), condition.operator(), operands, null, false, false);
  }

  private String operator(LeafKind kind, boolean negative) {
    return switch (kind) {
      case TEXT_EQUALS, AMOUNT_EQUALS -> negative ? "isNot" : "equals";
      case TEXT_LIST -> negative ? "noneOf" : "anyOf";
      case TEXT_PART ->
          negative
              ? draw.one("notContains", "notStartsWith", "notEndsWith")
              : draw.one("contains", "startsWith", "endsWith");
      case AMOUNT_COMPARED -> draw.one("lessThan", "atMost", "moreThan", "atLeast");
      case AMOUNT_BETWEEN, DATE_BETWEEN, INSTANT_BETWEEN -> negative ? "notBetween" : "between";
      case DATE_COMPARED, INSTANT_COMPARED ->
          draw.one("before", "after", "onOrBefore", "onOrAfter");
      case DATE_ON, INSTANT_ON -> negative ? "notOn" : "on";
      case DATE_IN_WINDOW, INSTANT_IN_WINDOW -> negative ? "notIn" : "in";
      case AGE -> dates.age();
      case ANNIVERSARY -> "anniversary";
      case DATE_PART -> dates.part(negative);
      case HOUR -> negative ? "hourIsNot" : "hourIs";
      case HELD -> "held";
      case TRUTH -> draw.one("isTrue", "isFalse");
      case PRESENCE -> draw.one("isPresent", "isMissing");
      case EMPTINESS -> draw.one("isEmpty", "isNotEmpty");
      case SET_HAS -> negative ? "hasNone" : draw.one("hasAny", "hasAll", "hasExactly");
      case SET_ITEMS -> "items";
      case PLACE_NEAR -> negative ? "notWithinKm" : "withinKm";
      case DID, DID_WHERE, DID_ZERO, IN_SEGMENT, IN_LIST, IN_IMPORT, SAMPLE ->
          throw new IllegalArgumentException(kind.name());
      case TEXT_PATTERN,
          TEXT_REGEX,
          DOMAIN_LIST,
          READ_COMPARED,
          READ_EQUALS,
          READ_BETWEEN,
          OTHER_TEXT,
          OTHER_AMOUNT,
          OTHER_READ,
          OTHER_TIME,
          OTHER_COMPARED,
          RANKED ->
          throw new IllegalArgumentException(kind.name());
    };
  }

  private Operands operands(LeafKind kind, String operator, Column column) {
    return switch (kind) {
      case TEXT_EQUALS -> new Operands.One(new Literal.Text(words.retyped(text(column))));
      case TEXT_LIST -> new Operands.Many(list(column));
      case TEXT_PART -> new Operands.One(new Literal.Text(part(operator, text(column))));
      case AMOUNT_EQUALS -> new Operands.One(written(number(column), column.field().type()));
      case AMOUNT_COMPARED -> new Operands.One(written(near(column), column.field().type()));
      case AMOUNT_BETWEEN ->
          new Operands.Between(
              written(near(column), column.field().type()),
              written(near(column), column.field().type()));
      case DATE_COMPARED, INSTANT_COMPARED -> new Operands.One(times.literal(column));
      case DATE_ON, INSTANT_ON -> new Operands.One(times.literal(column));
      case DATE_BETWEEN, INSTANT_BETWEEN -> {
        List<Literal> ends = times.ends(column);
        yield new Operands.Between(ends.getFirst(), ends.getLast());
      }
      case DATE_IN_WINDOW, INSTANT_IN_WINDOW -> new Operands.In(times.window(column));
      case AGE -> dates.ages(operator, column);
      case ANNIVERSARY -> dates.recurrence(column);
      case DATE_PART, HOUR -> dates.parts(operator, column);
      case HELD -> dates.held(value(column));
      case SET_HAS -> sets.listed(operator, column);
      case SET_ITEMS -> sets.items(column);
      case PLACE_NEAR -> sets.near(column);
      case TRUTH, PRESENCE, EMPTINESS -> new Operands.None();
      case DID, DID_WHERE, DID_ZERO, IN_SEGMENT, IN_LIST, IN_IMPORT, SAMPLE ->
          throw new IllegalArgumentException(kind.name());
      case TEXT_PATTERN,
          TEXT_REGEX,
          DOMAIN_LIST,
          READ_COMPARED,
          READ_EQUALS,
          READ_BETWEEN,
          OTHER_TEXT,
          OTHER_AMOUNT,
          OTHER_READ,
          OTHER_TIME,
          OTHER_COMPARED,
          RANKED ->
          throw new IllegalArgumentException(kind.name());
    };
  }

  private Literal value(Column column) {
    return switch (column.field().type()) {
      case NUMBER, MONEY -> written(number(column), column.field().type());
      case DATE, INSTANT -> times.literal(column);
      case YES_NO -> dates.yesNo();
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          new Literal.Text(words.retyped(text(column)));
      case SET, PLACE -> throw new IllegalArgumentException(column.field().key());
    };
  }

  private String text(Column column) {
    return (String) draw.one(column.values());
  }

  /// A few values, some not in the data; sometimes so many that SQL has to send them otherwise.
  private List<Literal> list(Column column) {
    List<Literal> list = new ArrayList<>();
    for (int i = draw.between(1, 4); i > 0; i--) {
      list.add(new Literal.Text(words.retyped(text(column))));
    }
    for (int i = draw.chance(0.05) ? 80 : draw.between(0, 1); i > 0; i--) {
      list.add(new Literal.Text("nobody " + i));
    }
    return list;
  }

  private String part(String operator, String text) {
    return switch (operator) {
      case "startsWith", "notStartsWith" -> words.start(words.retyped(text));
      case "endsWith", "notEndsWith" -> words.end(words.retyped(text));
      default -> words.part(words.retyped(text));
    };
  }

  private BigDecimal number(Column column) {
    return (BigDecimal) draw.one(column.values());
  }

  /// A value of the data, the next one a field can hold, or one between the two.
  private BigDecimal near(Column column) {
    if (draw.chance(0.03)) {
      // Far beyond what a field can hold.
      return draw.one(new BigDecimal("1e30"), new BigDecimal("-1e30"));
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(column.field().type().scale());
    BigDecimal offset =
        draw.one(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            step,
            step.negate(),
            step.movePointLeft(1),
            step.movePointLeft(1).negate());
    return number(column).add(offset);
  }

  private Literal written(BigDecimal number, FieldType type) {
    if (type == FieldType.MONEY && draw.chance(0.6)) {
      return new Literal.Money(number, draw.one("EUR", null));
    }
    return draw.chance(0.8) ? new Literal.Num(number) : new Literal.Text(number.toPlainString());
  }
}
