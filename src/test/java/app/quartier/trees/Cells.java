package app.quartier.trees;

import app.quartier.domain.field.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
      default -> throw new IllegalArgumentException(value.toString());
    };
  }
}
