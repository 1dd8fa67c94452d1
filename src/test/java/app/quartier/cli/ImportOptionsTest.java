package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.intake.ImportSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said on the command line of an import reaches its settings.
final class ImportOptionsTest {
  private static final ImportSettings OPEN = ImportSettings.contacts(Path.of("a.csv"));

  @Test
  void ratesMayHaveADecimalCommaOrPoint() {
    ImportOptions options = new ImportOptions();
    options.rates = List.of("CHF=0,95", "USD=0.92");
    assertEquals(
        OPEN.withRates(Map.of("CHF", new BigDecimal("0.95"), "USD", new BigDecimal("0.92"))),
        options.settings(Path.of("a.csv")));
  }

  @Test
  void theOrderOfDatesAndTheDecimalMarkAreTold() {
    ImportOptions options = new ImportOptions();
    options.dates = "month-first";
    options.decimal = ",";
    assertEquals(
        OPEN.withConventions(ImportSettings.Dates.MONTH_FIRST, ','),
        options.settings(Path.of("a.csv")));
    options.dates = "day-first";
    options.decimal = ".";
    assertEquals(
        OPEN.withConventions(ImportSettings.Dates.DAY_FIRST, '.'),
        options.settings(Path.of("a.csv")));
  }
}
