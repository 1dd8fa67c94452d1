package app.quartier.bench;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.field.Labels;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the invented shop knows of contacts (twenty fields) and of what they did (eight kinds of
/// events, and orders).
final class ShopFields {
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  static final int LISTS = 2;
  static final int IMPORTS = 4;

  static final List<Field> CONTACT =
      fields(
          Field.CONTACT,
          "email EMAIL",
          "firstName TEXT",
          "lastName TEXT",
          "city TEXT",
          "postcode POSTCODE",
          "country COUNTRY",
          "language CHOICE",
          "company TEXT",
          "job TEXT",
          "sector CHOICE",
          "phone PHONE",
          "spent MONEY",
          "goal MONEY",
          "score NUMBER",
          "born DATE",
          "joined DATE",
          "seen INSTANT",
          "vip YES_NO",
          "interests SET",
          "home PLACE");

  static final EventKind ORDER =
      kind(9, "order", EventKind.Role.ORDER, "amount MONEY", "status CHOICE", "channel CHOICE");

  static final List<EventKind> KINDS =
      List.of(
          kind(1, "sent", EventKind.Role.EMAIL, "campaign TEXT"),
          kind(2, "open", EventKind.Role.EMAIL, "campaign TEXT", "device CHOICE"),
          kind(3, "click", EventKind.Role.EMAIL, "campaign TEXT", "page TEXT"),
          kind(4, "visit", EventKind.Role.WEB, "page TEXT", "seconds NUMBER"),
          kind(5, "download", EventKind.Role.WEB, "page TEXT"),
          kind(6, "form", EventKind.Role.WEB, "page TEXT"),
          kind(7, "bounce", EventKind.Role.EMAIL, "campaign TEXT"),
          kind(8, "unsubscribe", EventKind.Role.CONSENT, "campaign TEXT"),
          ORDER);

  private ShopFields() {}

  static Catalog catalog() {
    List<ContactList> lists =
        IntStream.rangeClosed(1, LISTS)
            .mapToObj(n -> new ContactList(n, "lst-" + n, "List " + n, NOW))
            .toList();
    List<ImportedFile> imports =
        IntStream.rangeClosed(1, IMPORTS)
            .mapToObj(n -> new ImportedFile(n, "file-" + n + ".csv", NOW, 1))
            .toList();
    return new Catalog(ZONE, "EUR", "email", CONTACT, KINDS).with(lists, imports);
  }

  private static EventKind kind(int id, String key, EventKind.Role role, String... properties) {
    return new EventKind(id, key, Labels.same(key), role, fields(key, properties));
  }

  private static List<Field> fields(String owner, String... written) {
    return IntStream.range(0, written.length)
        .mapToObj(i -> field(i + 1, owner, written[i]))
        .toList();
  }

  /// @param written key and type
  private static Field field(int id, String owner, String written) {
    int space = written.indexOf(' ');
    String key = written.substring(0, space);
    FieldType type = FieldType.valueOf(written.substring(space + 1));
    @Nullable String currency = type == FieldType.MONEY ? "EUR" : null;
    return new Field(id, key, owner, Labels.same(key), type, currency, Field.Origin.IMPORT);
  }
}
