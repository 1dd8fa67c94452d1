package app.quartier.importing;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.value.DateOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conventions of a file's cells that are settled: by the person, by an earlier import of the same
/// rows, or at last by the plan.
///
/// @param dates of all columns but those in `datesOf`; null when the cells decide
/// @param decimal of all columns but those in `decimalOf`; null when the cells decide
/// @param datesOf by name of the column
/// @param decimalOf by name of the column
record Told(
    @Nullable DateOrder dates,
    @Nullable Character decimal,
    Map<String, DateOrder> datesOf,
    Map<String, Character> decimalOf) {

  static final Told NOTHING = new Told(null, null, Map.of(), Map.of());

  Told {
    datesOf = Map.copyOf(datesOf);
    decimalOf = Map.copyOf(decimalOf);
  }

  /// With what the person says in these settings, which wins.
  Told under(ImportSettings settings) {
    ImportSettings.Dates order = settings.dates();
    Character mark = settings.decimal();
    return new Told(
        order == null ? dates : of(order),
        mark == null ? decimal : mark,
        order == null ? datesOf : Map.of(),
        mark == null ? decimalOf : Map.of());
  }

  @Nullable DateOrder dates(String column) {
    DateOrder own = datesOf.get(column);
    return own == null ? dates : own;
  }

  @Nullable Character decimal(String column) {
    Character own = decimalOf.get(column);
    return own == null ? decimal : own;
  }

  private static DateOrder of(ImportSettings.Dates order) {
    return switch (order) {
      case DAY_FIRST -> DateOrder.DAY_FIRST;
      case MONTH_FIRST -> DateOrder.MONTH_FIRST;
    };
  }
}
