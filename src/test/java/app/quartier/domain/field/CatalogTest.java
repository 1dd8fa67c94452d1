package app.quartier.domain.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.field.Field.Origin;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a workspace can speak of, found by key.
final class CatalogTest {
  private static final Field CITY = field("city", Field.CONTACT);
  private static final Field NAME = field("name", Field.CONTACT);
  private static final Field SUBJECT = field("subject", "open");
  private static final EventKind OPEN =
      new EventKind(1, "open", Labels.same("Open"), EventKind.Role.EMAIL, List.of(SUBJECT));
  private static final EventKind VISIT =
      new EventKind(2, "visit", Labels.same("Visit"), EventKind.Role.WEB, List.of());
  private static final ContactList SALON = new ContactList(3, "lst-3", "Salon", Instant.EPOCH);
  private static final ImportedFile FILE = new ImportedFile(7, "salon.csv", Instant.EPOCH, 12);
  private static final Catalog BARE =
      new Catalog(ZoneOffset.UTC, "EUR", "email", List.of(CITY, NAME), List.of(OPEN, VISIT));

  private static Field field(String key, String owner) {
    return new Field(1, key, owner, Labels.same(key), FieldType.TEXT, null, Origin.IMPORT);
  }

  @Test
  void fieldsKindsListsAndImportsAreFoundByTheirKeys() {
    Catalog full = BARE.with(List.of(SALON), List.of(FILE));
    assertEquals(Optional.of(NAME), full.field("name"));
    assertEquals(Optional.empty(), full.field("subject"));
    assertEquals(OwnFacts.withKey("@source"), full.field("@source"));
    assertEquals(Optional.of(VISIT), full.kind("visit"));
    assertEquals(Optional.empty(), full.kind("order"));
    assertEquals(Optional.of(SALON), full.list("lst-3"));
    assertEquals(Optional.empty(), full.list("Salon"));
    assertEquals(Optional.of(FILE), full.imported(7));
    assertEquals(Optional.empty(), full.imported(8));
  }

  @Test
  void whatIsChangedInACatalogueLeavesTheRest() {
    Almanac sunday = new Almanac(java.time.DayOfWeek.SUNDAY, Almanac.LeapDay.MARCH_1);
    Catalog own =
        new Catalog(
            ZoneOffset.MAX, sunday, "CHF", "phone", List.of(CITY), List.of(), List.of(), List.of());
    assertEquals(
        new Catalog(
            ZoneOffset.MAX,
            sunday,
            "CHF",
            "phone",
            List.of(CITY),
            List.of(),
            List.of(SALON),
            List.of(FILE)),
        own.with(List.of(SALON), List.of(FILE)));
    assertEquals(
        new Catalog(
            ZoneOffset.MAX, sunday, "CHF", "name", List.of(CITY), List.of(), List.of(), List.of()),
        own.withKeyField("name"));
    assertEquals(Almanac.USUAL, BARE.almanac());
  }

  @Test
  void theTimeOfAnEventIsAPropertyOfEveryKindAndComesLast() {
    assertEquals(Optional.of(SUBJECT), OPEN.property("subject"));
    assertEquals(Optional.empty(), OPEN.property("city"));
    Field at = VISIT.property("@at").orElseThrow();
    assertEquals(List.of(at), VISIT.all());
    assertEquals(List.of("visit", "INSTANT"), List.of(at.owner(), at.type().name()));
    assertEquals(List.of(SUBJECT, OPEN.at()), OPEN.all());
  }

  @Test
  void anImportFromNoFileIsCalledByItsNumber() {
    assertEquals("salon.csv", FILE.name());
    assertEquals("#8", new ImportedFile(8, null, Instant.EPOCH, 1).name());
  }

  @Test
  void aLabelIsEnglishWhereItIsNotFrench() {
    Labels labels = new Labels("ville", "town");
    assertEquals(
        List.of("ville", "ville", "town", "town"),
        Stream.of(Locale.FRENCH, Locale.CANADA_FRENCH, Locale.UK, Locale.GERMAN)
            .map(labels::in)
            .toList());
  }

  @Test
  void consentIsAskedOfTheFactsAboutBeingWrittenTo() {
    Set<String> consent =
        OwnFacts.all().stream()
            .filter(OwnFacts::isConsent)
            .map(Field::key)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("@reachable", "@consentEmail", "@consentSms", "@consentPhone", "@consentPost"),
        consent);
    assertFalse(OwnFacts.isConsent(CITY));
    assertFalse(OwnFacts.isOne(field("@reachable", Field.CONTACT)), "a field that looks like one");
    assertEquals(Optional.empty(), OwnFacts.withKey("city"));
  }

  @Test
  void everyChannelHasItsFact() {
    for (Channel channel : Channel.values()) {
      assertEquals(Optional.of(channel), Channel.ofField(channel.field()));
      assertTrue(OwnFacts.withKey(channel.field()).isPresent());
    }
    assertEquals(Optional.empty(), Channel.ofField("@changed"));
  }

  @Test
  void textsAreComparedFoldedAndAmountsKeepTheirDecimals() {
    assertEquals(
        Set.of("TEXT", "CHOICE", "EMAIL", "PHONE", "COUNTRY", "POSTCODE"),
        Stream.of(FieldType.values())
            .filter(FieldType::isText)
            .map(FieldType::name)
            .collect(Collectors.toSet()));
    assertEquals(List.of(6, 4, 0), scales(FieldType.NUMBER, FieldType.MONEY, FieldType.DATE));
  }

  private static List<Integer> scales(FieldType... types) {
    return Stream.of(types).map(FieldType::scale).toList();
  }
}
