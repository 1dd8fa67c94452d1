package app.quartier.sql;

import app.quartier.domain.field.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.LongFunction;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Comparisons of a column with typed bind values made from cells.
final class Values {
  private static final int SHORT_LIST = 50;

  private Values() {}

  /// The column's cell lies between two longs, both included; see
  /// [app.quartier.domain.core.Core.Range].
  static Condition between(Field<?> column, FieldType type, long from, long to) {
    return switch (type) {
      case NUMBER, MONEY ->
          limits(
              column.coerce(BigDecimal.class),
              from,
              to,
              cell -> DSL.val(BigDecimal.valueOf(cell, type.scale()), decimal(type)));
      case DATE ->
          limits(
              column.coerce(LocalDate.class),
              from,
              to,
              cell -> DSL.val(LocalDate.ofEpochDay(cell), SQLDataType.LOCALDATE));
      case INSTANT -> instants(column.coerce(OffsetDateTime.class), from, to);
      case YES_NO -> truth(column.coerce(Boolean.class), from, to);
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
          throw new IllegalStateException("only numbers have ranges: " + column);
    };
  }

  static Condition instants(Field<OffsetDateTime> column, long from, long to) {
    return limits(column, from, to, Values::instant);
  }

  static Field<OffsetDateTime> instant(long millis) {
    return DSL.val(
        Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC),
        SQLDataType.TIMESTAMPWITHTIMEZONE(3));
  }

  /// One of many texts; a long list travels as one array.
  static Condition among(Field<String> column, Set<String> values) {
    if (values.size() <= SHORT_LIST) {
      return column.in(values);
    }
    Table<?> listed =
        DSL.unnest(DSL.val(values.toArray(String[]::new), SQLDataType.VARCHAR.array()))
            .as("listed", "listed_value");
    return column.in(DSL.select(listed.field(0, String.class)).from(listed));
  }

  private static DataType<BigDecimal> decimal(FieldType type) {
    return SQLDataType.DECIMAL(19 + type.scale(), type.scale());
  }

  private static Condition truth(Field<Boolean> column, long from, long to) {
    boolean no = from <= 0 && to >= 0;
    boolean yes = from <= 1 && to >= 1;
    if (no && yes) {
      return column.isNotNull();
    }
    return no || yes ? column.eq(DSL.inline(yes)) : DSL.falseCondition();
  }

  private static <T> Condition limits(
      Field<T> column, long from, long to, LongFunction<Field<T>> value) {
    if (from > to) {
      return DSL.falseCondition();
    }
    boolean fromOpen = from == Long.MIN_VALUE;
    boolean toOpen = to == Long.MAX_VALUE;
    if (fromOpen && toOpen) {
      return column.isNotNull();
    }
    if (fromOpen) {
      return column.le(value.apply(to));
    }
    return toOpen
        ? column.ge(value.apply(from))
        : column.between(value.apply(from), value.apply(to));
  }
}
