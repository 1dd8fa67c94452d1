package app.quartier.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.intake.ImportSettings.Dates;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What somebody says about a file stays said when more is said.
final class ImportSettingsTest {
  private static final Path FILE = Path.of("salon.csv");
  private static final Map<String, BigDecimal> RATES = Map.of("CHF", new BigDecimal("0.95"));
  private static final Map<String, String> LABELS = Map.of("Town", "Ville");
  private static final List<String> MAPS = List.of("Town=city");

  @Test
  void eachThingIsSaidByItselfInAnyOrder() {
    ImportSettings all =
        new ImportSettings(
            FILE,
            "order",
            "phone",
            MAPS,
            ZoneOffset.UTC,
            "UTF-16",
            ';',
            true,
            Dates.MONTH_FIRST,
            ',',
            RATES,
            LABELS,
            "Salon");
    assertEquals(
        all,
        ImportSettings.contacts(FILE)
            .withOverrides(MAPS)
            .withKeyField("phone")
            .withZone(ZoneOffset.UTC)
            .withReading("UTF-16", ';', true)
            .withRates(RATES)
            .withEventKind("order")
            .withConventions(Dates.MONTH_FIRST, ',')
            .withLabels(LABELS)
            .withList("Salon"));
    assertEquals(
        all,
        ImportSettings.events(FILE, "order")
            .withList("Salon")
            .withLabels(LABELS)
            .withConventions(Dates.MONTH_FIRST, ',')
            .withRates(RATES)
            .withReading("UTF-16", ';', true)
            .withZone(ZoneOffset.UTC)
            .withKeyField("phone")
            .withOverrides(MAPS));
  }

  @Test
  void nothingIsSaidAtFirst() {
    assertEquals(
        ImportSettings.contacts(FILE), ImportSettings.events(FILE, "order").withEventKind(null));
    assertEquals(
        List.of(List.of(), Map.of(), Map.of()),
        List.of(
            ImportSettings.contacts(FILE).overrides(),
            ImportSettings.contacts(FILE).rates(),
            ImportSettings.contacts(FILE).labels()));
  }
}
