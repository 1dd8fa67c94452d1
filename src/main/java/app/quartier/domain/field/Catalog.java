package app.quartier.domain.field;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// All fields and event kinds of a workspace at one moment, with its zone, calendar and currency.
///
/// @param fields of contacts, the built-in ones first
/// @param currency ISO 4217 code of the workspace
/// @param keyField key of the field whose normalised value identifies a contact; `email` by default
public record Catalog(
    ZoneId zone,
    Almanac almanac,
    String currency,
    String keyField,
    List<Field> fields,
    List<EventKind> kinds) {

  /// With the usual calendar.
  public Catalog(
      ZoneId zone, String currency, String keyField, List<Field> fields, List<EventKind> kinds) {
    this(zone, Almanac.USUAL, currency, keyField, fields, kinds);
  }

  public Catalog {
    fields = List.copyOf(fields);
    kinds = List.copyOf(kinds);
  }

  public Optional<Field> field(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).findFirst();
  }

  public Optional<EventKind> kind(String key) {
    return kinds.stream().filter(k -> k.key().equals(key)).findFirst();
  }
}
