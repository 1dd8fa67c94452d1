package app.quartier.trees;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.field.Labels;
import app.quartier.domain.field.OwnFacts;
import app.quartier.oracle.OracleSchema;
import app.quartier.oracle.OracleType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The vocabulary of the made-up workspace: every field type, four kinds of events.
final class Shop {
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  static final Catalog CATALOG =
      new Catalog(
          ZONE,
          Almanac.USUAL,
          "EUR",
          "email",
          List.of(
              field(1, "email", Field.CONTACT, FieldType.EMAIL),
              field(2, "city", Field.CONTACT, FieldType.TEXT),
              field(3, "company", Field.CONTACT, FieldType.TEXT),
              field(4, "tier", Field.CONTACT, FieldType.CHOICE),
              field(5, "country", Field.CONTACT, FieldType.COUNTRY),
              field(6, "postcode", Field.CONTACT, FieldType.POSTCODE),
              field(7, "phone", Field.CONTACT, FieldType.PHONE),
              field(8, "score", Field.CONTACT, FieldType.NUMBER),
              field(9, "spent", Field.CONTACT, FieldType.MONEY),
              field(10, "birth", Field.CONTACT, FieldType.DATE),
              field(11, "renewal", Field.CONTACT, FieldType.DATE),
              field(12, "signup", Field.CONTACT, FieldType.INSTANT),
              field(13, "seen", Field.CONTACT, FieldType.INSTANT),
              field(14, "newsletter", Field.CONTACT, FieldType.YES_NO),
              field(61, "billing", Field.CONTACT, FieldType.EMAIL),
              field(62, "size", Field.CONTACT, FieldType.TEXT),
              field(63, "points", Field.CONTACT, FieldType.NUMBER),
              field(64, "budget", Field.CONTACT, FieldType.MONEY),
              field(65, "width", Field.CONTACT, FieldType.TEXT),
              field(71, "tags", Field.CONTACT, FieldType.SET),
              field(72, "interests", Field.CONTACT, FieldType.SET),
              field(73, "home", Field.CONTACT, FieldType.PLACE)),
          List.of(
              kind(
                  1,
                  "order",
                  EventKind.Role.ORDER,
                  field(21, "amount", "order", FieldType.MONEY),
                  field(22, "status", "order", FieldType.CHOICE),
                  field(23, "product", "order", FieldType.TEXT),
                  field(24, "delivered", "order", FieldType.DATE),
                  field(76, "labels", "order", FieldType.SET),
                  field(77, "stop", "order", FieldType.PLACE)),
              kind(
                  2,
                  "click",
                  EventKind.Role.EMAIL,
                  field(31, "campaign", "click", FieldType.TEXT),
                  field(32, "device", "click", FieldType.CHOICE)),
              kind(
                  3,
                  "open",
                  EventKind.Role.EMAIL,
                  field(41, "campaign", "open", FieldType.TEXT),
                  field(42, "read", "open", FieldType.INSTANT)),
              kind(
                  4,
                  "visit",
                  EventKind.Role.WEB,
                  field(51, "page", "visit", FieldType.TEXT),
                  field(52, "pages", "visit", FieldType.NUMBER),
                  field(53, "logged", "visit", FieldType.YES_NO),
                  field(74, "topics", "visit", FieldType.SET),
                  field(75, "spot", "visit", FieldType.PLACE))),
          lists(),
          imports());

  private Shop() {}

  /// The same with another calendar.
  static Catalog catalog(Almanac almanac) {
    return new Catalog(
        ZONE,
        almanac,
        "EUR",
        "email",
        CATALOG.fields(),
        CATALOG.kinds(),
        CATALOG.lists(),
        CATALOG.imports());
  }

  /// The fields of contacts, with what the program itself knows about them.
  static List<Field> fields() {
    return Stream.concat(CATALOG.fields().stream(), OwnFacts.all().stream()).toList();
  }

  private static List<ContactList> lists() {
    return IntStream.rangeClosed(1, Memberships.LISTS)
        .mapToObj(n -> new ContactList(n, "lst-" + n, "List " + n, Instant.EPOCH))
        .toList();
  }

  private static List<ImportedFile> imports() {
    return IntStream.rangeClosed(1, Memberships.IMPORTS)
        .mapToObj(n -> new ImportedFile(n, "file" + n + ".csv", Instant.EPOCH, 420))
        .toList();
  }

  private static Field field(int id, String key, String owner, FieldType type) {
    String currency = type == FieldType.MONEY ? "EUR" : null;
    return new Field(id, key, owner, Labels.same(key), type, currency, Field.Origin.IMPORT);
  }

  private static EventKind kind(int id, String key, EventKind.Role role, Field... properties) {
    return new EventKind(id, key, Labels.same(key), role, List.of(properties));
  }

  /// The same vocabulary in the oracle's words.
  static OracleSchema oracleSchema() {
    Map<String, OracleSchema.Kind> kinds = new LinkedHashMap<>();
    for (EventKind kind : CATALOG.kinds()) {
      kinds.put(
          kind.key(),
          new OracleSchema.Kind(types(kind.properties()), kind.role() == EventKind.Role.ORDER));
    }
    return new OracleSchema(types(fields()), kinds);
  }

  private static Map<String, OracleType> types(List<Field> fields) {
    Map<String, OracleType> types = new LinkedHashMap<>();
    fields.forEach(field -> types.put(field.key(), type(field.type())));
    return types;
  }

  private static OracleType type(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> OracleType.TEXT;
      case NUMBER, MONEY -> OracleType.NUMBER;
      case DATE -> OracleType.DATE;
      case INSTANT -> OracleType.INSTANT;
      case YES_NO -> OracleType.YES_NO;
      case SET -> OracleType.SET;
      case PLACE -> OracleType.PLACE;
    };
  }
}
