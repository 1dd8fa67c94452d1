package app.quartier.ui.insight;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Narrows a rule to the contacts of one bar of a chart.
final class BarConditions {
  private final Field field;
  private final ZoneId zone;

  /// @param zone in which days begin
  BarConditions(Field field, ZoneId zone) {
    this.field = field;
    this.zone = zone;
  }

  /// The rule AND what the bar says. A rule that is not a plain ALL becomes a part of one.
  Group narrowed(Group root, Bar bar) {
    Set<String> taken = new HashSet<>(Trees.ids(root));
    boolean plain = root.combine() == Combine.ALL && !root.marks().not();
    List<Node> children = new ArrayList<>(plain || root.of().isEmpty() ? root.of() : List.of(root));
    Marks marks = plain ? root.marks() : Marks.of(free(taken));
    questions(bar).forEach(q -> children.add(condition(free(taken), q)));
    return new Group(marks, Combine.ALL, children);
  }

  private record Question(String operator, Operands operands) {}

  private Condition condition(String id, Question question) {
    return new Condition(
        Marks.of(id),
        new Subject.Field(field.key()),
        question.operator(),
        question.operands(),
        null,
        false,
        false);
  }

  private List<Question> questions(Bar bar) {
    @Nullable String value = bar.value();
    return switch (field.type()) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> text(value == null ? "" : value);
      case YES_NO ->
          List.of(new Question("true".equals(value) ? "isTrue" : "isFalse", new Operands.None()));
      case NUMBER, MONEY -> amounts(bar);
      case DATE, INSTANT -> List.of(new Question("between", days(bar)));
    };
  }

  /// A text that is there but says nothing is neither missing nor something.
  private static List<Question> text(String value) {
    return value.isEmpty()
        ? List.of(
            new Question("isPresent", new Operands.None()),
            new Question("isEmpty", new Operands.None()))
        : List.of(new Question("equals", new Operands.One(new Literal.Text(value))));
  }

  private List<Question> amounts(Bar bar) {
    if (bar.from() == bar.to()) {
      return List.of(new Question("equals", new Operands.One(amount(bar.from()))));
    }
    // Steps that meet are told by where they meet: below 10, not at most 9.999999.
    boolean rounder = scaled(bar.to() + 1).scale() < scaled(bar.to()).scale();
    return rounder
        ? List.of(
            new Question("atLeast", new Operands.One(amount(bar.from()))),
            new Question("lessThan", new Operands.One(amount(bar.to() + 1))))
        : List.of(
            new Question("between", new Operands.Between(amount(bar.from()), amount(bar.to()))));
  }

  private Literal amount(long cell) {
    return field.type() == FieldType.MONEY
        ? new Literal.Money(scaled(cell), null)
        : new Literal.Num(scaled(cell));
  }

  private BigDecimal scaled(long cell) {
    BigDecimal bare = BigDecimal.valueOf(cell, field.type().scale()).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private Operands days(Bar bar) {
    return new Operands.Between(
        new Literal.Text(day(bar.from()).toString()), new Literal.Text(day(bar.to()).toString()));
  }

  private LocalDate day(long cell) {
    return field.type() == FieldType.DATE
        ? LocalDate.ofEpochDay(cell)
        : LocalDate.ofInstant(Instant.ofEpochMilli(cell), zone);
  }

  private static String free(Set<String> taken) {
    int n = taken.size();
    while (!taken.add("n" + n)) {
      n++;
    }
    return "n" + n;
  }
}
