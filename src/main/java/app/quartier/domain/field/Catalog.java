package app.quartier.domain.field;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// All that segments of a workspace can speak of at one moment, with its zone, calendar and
/// currency.
///
/// @param fields of contacts, the built-in ones first; [OwnFacts] are not among them
/// @param currency ISO 4217 code of the workspace
/// @param keyField key of the field whose normalised value identifies a contact; `email` by default
/// @param lists by name
/// @param imports oldest first
public record Catalog(
    ZoneId zone,
    Almanac almanac,
    String currency,
    String keyField,
    List<Field> fields,
    List<EventKind> kinds,
    List<ContactList> lists,
    List<ImportedFile> imports) {

  public Catalog {
    fields = List.copyOf(fields);
    kinds = List.copyOf(kinds);
    lists = List.copyOf(lists);
    imports = List.copyOf(imports);
  }

  /// With the usual calendar, without lists and imports.
  public Catalog(
      ZoneId zone, String currency, String keyField, List<Field> fields, List<EventKind> kinds) {
    this(zone, Almanac.USUAL, currency, keyField, fields, kinds, List.of(), List.of());
  }

  public Catalog withKeyField(String key) {
    return new Catalog(zone, almanac, currency, key, fields, kinds, lists, imports);
  }

  public Catalog with(List<ContactList> someLists, List<ImportedFile> someImports) {
    return new Catalog(zone, almanac, currency, keyField, fields, kinds, someLists, someImports);
  }

  public Optional<ContactList> list(String key) {
    return lists.stream().filter(list -> list.key().equals(key)).findFirst();
  }

  public Optional<ImportedFile> imported(int batch) {
    return imports.stream().filter(one -> one.batch() == batch).findFirst();
  }

  /// The field of contacts with this key, [OwnFacts] included.
  public Optional<Field> field(String key) {
    return fields.stream()
        .filter(f -> f.key().equals(key))
        .findFirst()
        .or(() -> OwnFacts.withKey(key));
  }

  public Optional<EventKind> kind(String key) {
    return kinds.stream().filter(k -> k.key().equals(key)).findFirst();
  }
}
