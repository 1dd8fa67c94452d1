package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// A field against another field of the same row; NULL where either value is missing.
record FieldsCompared(SqlSchema schema, Scope scope, Core.FieldCompare question) {

  Condition condition() {
    return question.field().type().isText() && !question.numbers()
        ? texts(folded(question.field()), folded(question.other()))
        : ordered(value(question.field()), value(question.other()));
  }

  /// Either value is missing.
  Condition missing() {
    return value(question.field()).isNull().or(value(question.other()).isNull());
  }

  private org.jooq.Field<String> folded(Field field) {
    return schema.folded(scope.column(field).coerce(String.class), question.folding());
  }

  private Condition texts(org.jooq.Field<String> one, org.jooq.Field<String> other) {
    return switch (question.relation()) {
      case EQUAL -> one.eq(other);
      case CONTAINS -> DSL.position(one, other).gt(DSL.inline(0));
      case STARTS -> DSL.left(one, DSL.charLength(other)).eq(other);
      case ENDS -> DSL.right(one, DSL.charLength(other)).eq(other);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          throw new IllegalStateException("texts have no order: " + question.relation());
    };
  }

  /// What stands for a field in the comparison: a text may be read as a number; beside a date, an
  /// instant is its local day.
  private org.jooq.Field<?> value(Field field) {
    org.jooq.Field<?> column = scope.column(field);
    if (field.type().isText()) {
      return question.numbers() ? schema.number(column.coerce(String.class)) : column;
    }
    boolean daysOnly = question.field().type() != question.other().type();
    return field.type() == FieldType.INSTANT && daysOnly
        ? schema.day(column.coerce(OffsetDateTime.class), question.zone())
        : column;
  }

  private Condition ordered(org.jooq.Field<?> one, org.jooq.Field<?> other) {
    return switch (question.field().type()) {
      case DATE -> related(one.coerce(LocalDate.class), other.coerce(LocalDate.class));
      case INSTANT ->
          question.other().type() == FieldType.DATE
              ? related(one.coerce(LocalDate.class), other.coerce(LocalDate.class))
              : related(one.coerce(OffsetDateTime.class), other.coerce(OffsetDateTime.class));
      case NUMBER, MONEY, TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          related(one.coerce(BigDecimal.class), other.coerce(BigDecimal.class));
      case YES_NO, SET, PLACE -> throw new IllegalStateException("values without an order");
    };
  }

  private <T> Condition related(org.jooq.Field<T> one, org.jooq.Field<T> other) {
    return switch (question.relation()) {
      case EQUAL -> one.eq(other);
      case LESS -> one.lt(other);
      case AT_MOST -> one.le(other);
      case MORE -> one.gt(other);
      case AT_LEAST -> one.ge(other);
      case CONTAINS, STARTS, ENDS ->
          throw new IllegalStateException("only texts have parts: " + question.relation());
    };
  }
}
