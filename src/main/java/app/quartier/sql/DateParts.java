package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Parts of dates: numbers taken out of a date, or out of the local date and time of an instant.
final class DateParts {
  private DateParts() {}

  static Condition condition(Field<?> column, Core.DatePart asked, SqlSchema schema) {
    if (asked.values().isEmpty()) {
      return DSL.falseCondition();
    }
    FieldType type = asked.field().type();
    boolean instant = type == FieldType.INSTANT;
    Field<?> local =
        instant ? schema.local(column.coerce(OffsetDateTime.class), asked.zone()) : column;
    List<Integer> values = asked.values().stream().sorted().toList();
    Condition fits = part(local, asked.part()).in(values);
    return asked.last() == Long.MAX_VALUE
        ? fits
        : fits.and(Values.between(column, type, Long.MIN_VALUE, asked.last()));
  }

  private static Field<Integer> part(Field<?> local, Core.DatePart.Part part) {
    return switch (part) {
      case YEAR -> DSL.extract(local, DatePart.YEAR);
      case MONTH -> DSL.extract(local, DatePart.MONTH);
      case WEEKDAY -> DSL.extract(local, DatePart.ISO_DAY_OF_WEEK);
      case HOUR -> DSL.extract(local, DatePart.HOUR);
      case MONTH_DAY ->
          DSL.extract(local, DatePart.MONTH).times(100).plus(DSL.extract(local, DatePart.DAY));
    };
  }
}
