package app.quartier.ui.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings.Dates;
import app.quartier.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words about values: order of dates, decimal sign, zone of times.
final class ValueTokens {
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private final Finding finding;
  private final Texts texts;

  ValueTokens(Finding finding) {
    this.finding = finding;
    this.texts = finding.texts();
  }

  Token dates() {
    ImportReport.@Nullable ReadAs read = finding.read();
    @Nullable Dates chosen = finding.settings().dates();
    if (read != null) {
      chosen = read.dateOrder().equals("dayFirst") ? Dates.DAY_FIRST : Dates.MONTH_FIRST;
    }
    String day = texts.text("importpage.dates.day");
    String month = texts.text("importpage.dates.month");
    String current =
        chosen == null ? texts.text("importpage.found") : chosen == Dates.DAY_FIRST ? day : month;
    return new Token(
            texts.text("importpage.dates"),
            current,
            List.of(
                finding.found(Choices.dates(null)),
                finding.option(day, Choices.dates(Dates.DAY_FIRST)),
                finding.option(month, Choices.dates(Dates.MONTH_FIRST))))
        .named("import-dates");
  }

  Token decimal() {
    ImportReport.@Nullable ReadAs read = finding.read();
    @Nullable Character chosen =
        read == null ? finding.settings().decimal() : Character.valueOf(read.decimal());
    String comma = texts.text("importpage.decimal.comma");
    String point = texts.text("importpage.decimal.point");
    String current =
        chosen == null ? texts.text("importpage.found") : chosen == ',' ? comma : point;
    return new Token(
            texts.text("importpage.decimal"),
            current,
            List.of(
                finding.found(Choices.decimal(null)),
                finding.option(comma, Choices.decimal(',')),
                finding.option(point, Choices.decimal('.'))))
        .named("import-decimal");
  }

  /// Empty when the file has no times.
  Optional<Token> zone() {
    boolean times =
        finding.settings().zone() != null
            || finding.fields().stream().anyMatch(field -> field.type() == FieldType.INSTANT);
    return times ? Optional.of(zone(current())) : Optional.empty();
  }

  private ZoneId current() {
    ImportReport.@Nullable ReadAs read = finding.read();
    @Nullable ZoneId told = finding.settings().zone();
    if (read != null) {
      return read.zone();
    }
    return told == null ? finding.catalog().zone() : told;
  }

  private Token zone(ZoneId current) {
    ZoneId own = finding.catalog().zone();
    List<Token.Option> first =
        List.of(
            finding.option(
                texts.text("importpage.zone.own", own.getId()), now -> now.withZone(null)),
            finding.option(
                texts.text("importpage.zone.utc"), now -> now.withZone(ZoneId.of("UTC"))));
    return new Token(
            texts.text("importpage.zone"),
            texts.text("importpage.zone.times", current.getId()),
            first)
        .more(this::places)
        .named("import-zone");
  }

  /// All zones, by continent.
  private List<Token.Family> places() {
    Map<String, List<String>> byContinent =
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACE.matcher(id).matches())
            .sorted()
            .collect(
                Collectors.groupingBy(
                    id -> id.substring(0, id.indexOf('/')), TreeMap::new, Collectors.toList()));
    return byContinent.entrySet().stream()
        .map(e ->
            new Token.Family(
                e.getKey(),
                e.getValue().stream()
                    .map(id -> finding.option(id, now -> now.withZone(ZoneId.of(id))))
                    .toList()))
        .toList();
  }
}
