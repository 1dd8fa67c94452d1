package app.quartier.domain.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file is to be read and mapped: the same for a dry run and for the run.
///
/// What is null is found out from the file (or taken from the workspace: zone, key).
///
/// @param eventKind key of the kind of event a row is; null when a row is a contact
/// @param keyField key of the field that identifies contacts; null for the workspace's
/// @param overrides `Column=field`, `Column=field:type` or `Column=skip`
/// @param zone of local times
/// @param encoding name of a character set
/// @param header whether the first row names the columns
/// @param dates which of day and month comes first in numeric dates
/// @param decimal `,` or `.`
/// @param rates what one unit of a currency is worth in the workspace's, for amounts of orders
/// @param labels by column: what people call the field that the import brings into being for it
/// @param list name of the list that the contacts of the file are put on, made if there is none
public record ImportSettings(
    Path file,
    @Nullable String eventKind,
    @Nullable String keyField,
    List<String> overrides,
    @Nullable ZoneId zone,
    @Nullable String encoding,
    @Nullable Character delimiter,
    @Nullable Boolean header,
    @Nullable Dates dates,
    @Nullable Character decimal,
    Map<String, BigDecimal> rates,
    Map<String, String> labels,
    @Nullable String list) {

  /// Which of day and month comes first in numeric dates.
  public enum Dates {
    DAY_FIRST,
    MONTH_FIRST
  }

  public ImportSettings {
    overrides = List.copyOf(overrides);
    rates = Map.copyOf(rates);
    labels = Map.copyOf(labels);
  }

  /// A file of contacts, everything found out.
  public static ImportSettings contacts(Path file) {
    return new ImportSettings(
        file, null, null, List.of(), null, null, null, null, null, null, Map.of(), Map.of(), null);
  }

  /// A file of events of a kind, everything found out.
  public static ImportSettings events(Path file, String kind) {
    return new ImportSettings(
        file, kind, null, List.of(), null, null, null, null, null, null, Map.of(), Map.of(), null);
  }

  public ImportSettings withOverrides(List<String> maps) {
    return new ImportSettings(
        file, eventKind, keyField, maps, zone, encoding, delimiter, header, dates, decimal, rates,
        labels, list);
  }

  public ImportSettings withKeyField(@Nullable String field) {
    return new ImportSettings(
        file, eventKind, field, overrides, zone, encoding, delimiter, header, dates, decimal, rates,
        labels, list);
  }

  public ImportSettings withZone(@Nullable ZoneId of) {
    return new ImportSettings(
        file, eventKind, keyField, overrides, of, encoding, delimiter, header, dates, decimal,
        rates, labels, list);
  }

  public ImportSettings withReading(
      @Nullable String charset, @Nullable Character separator, @Nullable Boolean named) {
    return new ImportSettings(
        file, eventKind, keyField, overrides, zone, charset, separator, named, dates, decimal,
        rates, labels, list);
  }

  public ImportSettings withRates(Map<String, BigDecimal> worth) {
    return new ImportSettings(
        file, eventKind, keyField, overrides, zone, encoding, delimiter, header, dates, decimal,
        worth, labels, list);
  }

  public ImportSettings withEventKind(@Nullable String kind) {
    return new ImportSettings(
        file, kind, keyField, overrides, zone, encoding, delimiter, header, dates, decimal, rates,
        labels, list);
  }

  public ImportSettings withConventions(@Nullable Dates order, @Nullable Character mark) {
    return new ImportSettings(
        file, eventKind, keyField, overrides, zone, encoding, delimiter, header, order, mark, rates,
        labels, list);
  }

  public ImportSettings withLabels(Map<String, String> names) {
    return new ImportSettings(
        file, eventKind, keyField, overrides, zone, encoding, delimiter, header, dates, decimal,
        rates, names, list);
  }

  public ImportSettings withList(@Nullable String name) {
    return new ImportSettings(
        file, eventKind, keyField, overrides, zone, encoding, delimiter, header, dates, decimal,
        rates, labels, name);
  }
}
