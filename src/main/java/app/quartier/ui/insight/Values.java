package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.workspace.Counted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values themselves: the most frequent texts, equal steps of numbers, months of dates.
final class Values implements Distribution {
  @Override
  public String name() {
    return "insight.by.value";
  }

  @Override
  public String subject() {
    return "insight.by.value.subject";
  }

  @Override
  public boolean fits(Field field) {
    return field.type() != FieldType.PLACE;
  }

  @Override
  public Facet of(Counted counted, Field field) {
    // Who has several items is in several bars: those left out of a chart could not be added up.
    return field.type() == FieldType.SET
        ? counted.evaluation().facet(new FacetQuery(field, null, "", Charts.MOST_ROWS))
        : counted.evaluation().facet(field);
  }

  @Override
  public List<Question> questions(Bar bar, Field field, ZoneId zone) {
    @Nullable String value = bar.value();
    return switch (field.type()) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> text(value == null ? "" : value);
      case SET -> List.of(new Question("hasAny", items(value == null ? "" : value)));
      case PLACE -> throw new IllegalStateException("places have no bars");
      case YES_NO -> List.of(Question.of("true".equals(value) ? "isTrue" : "isFalse"));
      case NUMBER, MONEY -> amounts(bar, field.type());
      case DATE, INSTANT -> List.of(new Question("between", days(bar, field.type(), zone)));
    };
  }

  /// A text that is there but says nothing is neither missing nor something.
  private static List<Question> text(String value) {
    return value.isEmpty()
        ? List.of(Question.of("isPresent"), Question.of("isEmpty"))
        : List.of(Question.of("equals", new Literal.Text(value)));
  }

  private static Operands items(String value) {
    return new Operands.Many(List.of(new Literal.Text(value)));
  }

  private static List<Question> amounts(Bar bar, FieldType type) {
    Literal from = amount(bar.from(), type);
    if (bar.from() == bar.to()) {
      return List.of(Question.of("equals", from));
    }
    // Steps that meet are told by where they meet: below 10, not at most 9.999999.
    boolean rounder = scaled(bar.to() + 1, type).scale() < scaled(bar.to(), type).scale();
    return rounder
        ? List.of(Question.of("atLeast", from), Question.of("lessThan", amount(bar.to() + 1, type)))
        : List.of(new Question("between", new Operands.Between(from, amount(bar.to(), type))));
  }

  private static Literal amount(long cell, FieldType type) {
    BigDecimal number = scaled(cell, type);
    return type == FieldType.MONEY ? new Literal.Money(number, null) : new Literal.Num(number);
  }

  private static BigDecimal scaled(long cell, FieldType type) {
    BigDecimal bare = BigDecimal.valueOf(cell, type.scale()).stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static Operands days(Bar bar, FieldType type, ZoneId zone) {
    return new Operands.Between(day(bar.from(), type, zone), day(bar.to(), type, zone));
  }

  private static Literal day(long cell, FieldType type, ZoneId zone) {
    LocalDate day =
        type == FieldType.DATE
            ? LocalDate.ofEpochDay(cell)
            : LocalDate.ofInstant(Instant.ofEpochMilli(cell), zone);
    return new Literal.Text(day.toString());
  }
}
