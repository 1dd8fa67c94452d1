package app.quartier.engine;

import app.quartier.domain.field.FieldType;
import org.jspecify.annotations.Nullable;

/// Takes the cells of one field, in any order of rows, and makes the column of them.
sealed interface ColumnBuilder permits TextBuilder, NumberBuilder, SetBuilder, PlaceBuilder {

  static ColumnBuilder of(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> new TextBuilder();
      case NUMBER, MONEY, DATE, INSTANT, YES_NO -> new NumberBuilder();
      case SET -> new SetBuilder();
      case PLACE -> new PlaceBuilder();
    };
  }

  /// A later cell of the same row replaces the earlier one.
  void put(int row, Object cell);

  /// @param size number of rows; those never put are missing
  /// @param order the row that comes first, second …; null = as they are
  Column build(int size, int @Nullable [] order);
}
