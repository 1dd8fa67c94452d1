package app.quartier.trees;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import app.quartier.oracle.OraclePlace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as the engine holds them.
final class Cells {
  private Cells() {}

  static @Nullable Object cell(@Nullable Object value, FieldType type) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case BigDecimal number -> number.movePointRight(type.scale()).longValueExact();
      case LocalDate day -> day.toEpochDay();
      case Instant instant -> instant.toEpochMilli();
      case Boolean yes -> yes ? 1L : 0L;
      case List<?> set -> ItemSet.of(set.stream().map(String.class::cast).toList());
      case OraclePlace place -> new Point(place.lat(), place.lon());
      default -> throw new IllegalArgumentException(value.toString());
    };
  }
}
