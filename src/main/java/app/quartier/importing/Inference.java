package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.value.DateOrder;
import app.quartier.value.Decimals;
import app.quartier.value.Temporals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides types and conventions from the whole of a column.
///
/// A promise (a known name) is kept when four cells in five fit it; a type nobody promised needs
/// ninety-nine in a hundred, and numbers with leading zeros stay text.
final class Inference {
  private Inference() {}

  static boolean keepsPromise(ColumnStats stats, FieldType promised, DateOrder order) {
    return fits(stats, promised, order) * 5 >= stats.filled() * 4;
  }

  static FieldType type(ColumnStats stats, DateOrder order) {
    long filled = stats.filled();
    if (filled == 0) {
      return FieldType.TEXT;
    }
    if (nearlyAll(stats.emails(), filled)) {
      return FieldType.EMAIL;
    }
    if (nearlyAll(stats.yesNos(), filled) && stats.words() > 0) {
      return FieldType.YES_NO;
    }
    if (nearlyAll(stats.numbers(), filled) && stats.leadingZeros() == 0) {
      return currency(stats).isPresent() ? FieldType.MONEY : FieldType.NUMBER;
    }
    if (nearlyAll(stats.dates(order), filled)) {
      return stats.timed() > 0 ? FieldType.INSTANT : FieldType.DATE;
    }
    return stats.areSets() ? FieldType.SET : FieldType.TEXT;
  }

  /// The one currency that stands beside at least four numbers in five.
  static Optional<String> currency(ColumnStats stats) {
    Map<String, Long> beside = stats.currencies();
    return beside.size() == 1
        ? beside.entrySet().stream()
            .filter(e -> e.getValue() * 5 >= stats.numbers() * 4)
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  /// The order most dates of the column need; day first when none tells.
  static DateOrder dateOrder(ColumnStats stats) {
    long days = stats.orders(Temporals.Evidence.DAY_FIRST);
    return stats.orders(Temporals.Evidence.MONTH_FIRST) > days
        ? DateOrder.MONTH_FIRST
        : DateOrder.DAY_FIRST;
  }

  static boolean dateOrderDoubtful(ColumnStats stats) {
    return stats.orders(Temporals.Evidence.DOUBTFUL) > 0
        && stats.orders(Temporals.Evidence.DAY_FIRST) == 0
        && stats.orders(Temporals.Evidence.MONTH_FIRST) == 0;
  }

  static boolean dateOrderMixed(ColumnStats stats) {
    return stats.orders(Temporals.Evidence.DAY_FIRST) > 0
        && stats.orders(Temporals.Evidence.MONTH_FIRST) > 0;
  }

  /// The decimal mark of the whole file, for columns that do not tell: what most numbers show, else
  /// what goes with the delimiter.
  static char decimal(List<ColumnStats> columns, char delimiter) {
    long commas = columns.stream().mapToLong(c -> c.decimals(Decimals.Evidence.COMMA)).sum();
    long points = columns.stream().mapToLong(c -> c.decimals(Decimals.Evidence.POINT)).sum();
    if (commas == points) {
      return delimiter == ',' || delimiter == '|' ? '.' : ',';
    }
    return commas > points ? ',' : '.';
  }

  static char decimal(ColumnStats stats, char ofFile) {
    long commas = stats.decimals(Decimals.Evidence.COMMA);
    long points = stats.decimals(Decimals.Evidence.POINT);
    if (commas == points) {
      return ofFile;
    }
    return commas > points ? ',' : '.';
  }

  static boolean decimalDoubtful(ColumnStats stats) {
    return stats.decimals(Decimals.Evidence.DOUBTFUL) > 0
        && stats.decimals(Decimals.Evidence.COMMA) == 0
        && stats.decimals(Decimals.Evidence.POINT) == 0;
  }

  private static long fits(ColumnStats stats, FieldType type, DateOrder order) {
    return switch (type) {
      case NUMBER, MONEY -> stats.numbers();
      case DATE, INSTANT -> stats.dates(order);
      case TEXT, CHOICE, YES_NO, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
          stats.expectedFits();
    };
  }

  private static boolean nearlyAll(long fitting, long filled) {
    return fitting * 100 >= filled * 99;
  }
}
