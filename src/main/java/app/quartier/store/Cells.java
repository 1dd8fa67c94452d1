package app.quartier.store;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Cells as the columns of the database hold them, and as text in `pending` and before-images.
final class Cells {
  private Cells() {}

  /// Wide enough for every cell; numbers and money hold all longs.
  static DataType<?> columnType(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> SQLDataType.VARCHAR;
      case NUMBER, MONEY -> SQLDataType.DECIMAL(19, type.scale());
      case DATE -> SQLDataType.LOCALDATE;
      case INSTANT -> SQLDataType.TIMESTAMPWITHTIMEZONE(3);
      case YES_NO -> SQLDataType.BOOLEAN;
      case SET -> SQLDataType.VARCHAR.array();
      case PLACE -> SQLDataType.DOUBLE.array();
    };
  }

  static @Nullable Object toColumn(FieldType type, @Nullable Object cell) {
    if (cell == null) {
      return null;
    }
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> (String) cell;
      case NUMBER, MONEY -> BigDecimal.valueOf((Long) cell, type.scale());
      case DATE -> LocalDate.ofEpochDay((Long) cell);
      case INSTANT -> instant((Long) cell);
      case YES_NO -> (Long) cell == 1;
      case SET -> ((ItemSet) cell).items().toArray(new String[0]);
      case PLACE -> new Double[] {((Point) cell).lat(), ((Point) cell).lon()};
    };
  }

  static @Nullable Object toCell(FieldType type, @Nullable Object column) {
    if (column == null) {
      return null;
    }
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> column;
      case NUMBER, MONEY -> ((BigDecimal) column).unscaledValue().longValueExact();
      case DATE -> ((LocalDate) column).toEpochDay();
      case INSTANT -> ((OffsetDateTime) column).toInstant().toEpochMilli();
      case YES_NO -> (Boolean) column ? 1L : 0L;
      case SET -> ItemSet.of((String[]) column);
      case PLACE -> point((Double[]) column);
    };
  }

  static @Nullable String toText(@Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case ItemSet set -> CellText.of(set);
      case Point point -> CellText.of(point);
      default -> cell.toString();
    };
  }

  static @Nullable Object fromText(FieldType type, @Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> text;
      case NUMBER, MONEY, DATE, INSTANT, YES_NO -> Long.valueOf(text);
      case SET -> CellText.set(text);
      case PLACE -> CellText.point(text);
    };
  }

  /// The class in which the driver hands out a column of this type.
  static Class<?> columnClass(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> String.class;
      case NUMBER, MONEY -> BigDecimal.class;
      case DATE -> LocalDate.class;
      case INSTANT -> OffsetDateTime.class;
      case YES_NO -> Boolean.class;
      case SET -> String[].class;
      case PLACE -> Double[].class;
    };
  }

  private static Point point(Double[] column) {
    return new Point(column[0], column[1]);
  }

  static OffsetDateTime instant(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
  }
}
