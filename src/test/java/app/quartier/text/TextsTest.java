package app.quartier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Shape;
import app.quartier.kernel.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages complete, nothing missing, nothing left over, French set as French is set.
class TextsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/app/quartier/text");
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Map<String, String> FR = Bundles.load(Texts.AREAS, "fr");
  private static final Map<String, Map<String, String>> ALL =
      Languages.codes().stream()
          .collect(Collectors.toMap(code -> code, code -> Bundles.load(Texts.AREAS, code)));

  @Test
  void everyBundleFileIsListedAsAnArea() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      Set<String> found = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      Set<String> listed =
          Texts.AREAS.stream()
              .flatMap(a -> Languages.codes().stream().map(code -> a + "_" + code + ".properties"))
              .collect(Collectors.toSet());
      assertEquals(new TreeSet<>(listed), new TreeSet<>(found));
    }
  }

  @Test
  void allLanguagesHaveTheSameKeys() {
    ALL.forEach((code, texts) ->
        assertEquals(new TreeSet<>(FR.keySet()), new TreeSet<>(texts.keySet()), code));
  }

  @Test
  void allLanguagesFillTheSamePlaceholders() {
    ALL.values().forEach(texts -> assertEquals(List.of(), filledOtherwise(texts)));
  }

  private static List<String> filledOtherwise(Map<String, String> texts) {
    return FR.keySet().stream()
        .filter(key -> !placeholders(FR.get(key)).equals(placeholders(texts.get(key))))
        // "once" and "one day" may leave the number unsaid
        .filter(key -> !key.endsWith(".one"))
        .toList();
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toSet());
  }

  @Test
  void everyPluralHasBothForms() {
    List<String> lonely =
        FR.keySet().stream()
            .filter(key -> key.endsWith(".one") || key.endsWith(".other"))
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            // "one" names a shape there, not a number
            .filter(key -> !Set.of("problem.segment.shape", "document.operand").contains(key))
            .filter(key -> !FR.containsKey(key + ".one") || !FR.containsKey(key + ".other"))
            .toList();
    assertEquals(List.of(), lonely);
  }

  @Test
  void everyKeyNamedInTheSourcesExists() throws IOException {
    assertEquals(Set.of(), TextKeys.namedIn(SOURCES).missing(FR.keySet()));
  }

  @Test
  void aDeletedKeyIsNoticed() throws IOException {
    Set<String> keys = new TreeSet<>(FR.keySet());
    keys.remove("problem.segment.cycle");
    keys.remove("sentence.muted.other");
    Set<String> noticed = TextKeys.namedIn(SOURCES).missing(keys);
    assertTrue(noticed.containsAll(Set.of("problem.segment.cycle", "sentence.muted")));
  }

  @Test
  void noTextIsLeftOver() throws IOException {
    assertEquals(Set.of(), TextKeys.namedIn(SOURCES).unused(FR.keySet()));
  }

  @Test
  void textsOfEveryTypeAndShapeExist() {
    Texts texts = new Texts(Locale.ENGLISH);
    List<String> missing =
        Stream.of(
                Stream.of(FieldType.values())
                    .flatMap(
                        t -> Stream.of("type.", "problem.segment.operand.").map(p -> p + t.key())),
                Stream.of(Shape.values())
                    .map(s -> "problem.segment.shape." + s.name().toLowerCase(Locale.ROOT)),
                Operators.all().stream().map(o -> "operator." + o.id()))
            .flatMap(keys -> keys)
            .filter(key -> texts.find(key).isEmpty())
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void frenchHasNoBreakSpacesWhereItNeedsThem() {
    // an ordinary space, or none, before double punctuation and inside guillemets; times, paths,
    // JSON and drive letters have their colon between letters or digits
    Pattern wrong =
        Pattern.compile(
            " [:;?!]|[\\p{L})»}][?!]|[»)}\\p{L}][:;](?= |$)|«[^\\u00a0]|[^\\u00a0]»|'{2}");
    List<String> set =
        FR.entrySet().stream()
            .filter(e -> wrong.matcher(e.getValue()).find())
            .map(e -> e.getKey() + "=" + e.getValue())
            .sorted()
            .toList();
    assertEquals(List.of(), set);
  }

  @Test
  void frenchApostrophesAreCurved() {
    Pattern straight = Pattern.compile("\\p{L}'[\\p{L}«{ ]");
    List<String> set =
        FR.entrySet().stream()
            // in patterns of dates the quote is a sign
            .filter(e -> !e.getKey().startsWith("format."))
            .filter(e -> straight.matcher(e.getValue()).find())
            .map(e -> e.getKey() + "=" + e.getValue())
            .sorted()
            .toList();
    assertEquals(List.of(), set);
  }

  @Test
  void thePluralRuleIsThatOfTheLanguage() {
    Texts french = new Texts(Locale.CANADA_FRENCH);
    Texts english = new Texts(Locale.GERMAN);
    assertEquals("Plus 0 contact ajouté à la main.", french.count("sentence.added", 0));
    assertEquals("Plus 1 contact ajouté à la main.", french.count("sentence.added", 1));
    assertEquals("Plus 2 contacts ajoutés à la main.", french.count("sentence.added", 2));
    assertEquals("Plus 0 contacts added by hand.", english.count("sentence.added", 0));
    assertEquals("Plus 1 contact added by hand.", english.count("sentence.added", 1));
    assertEquals("Plus 1,200 contacts added by hand.", english.count("sentence.added", 1200));
  }

  @Test
  void numbersAndDatesAreWrittenAsTheLanguageDoes() {
    Formats french = new Texts(Locale.FRENCH).formats();
    Formats english = new Texts(Locale.ENGLISH).formats();
    BigDecimal amount = new BigDecimal("1234567.50");
    assertEquals("1\u202f234\u202f567,5", french.number(amount));
    assertEquals("1,234,567.5", english.number(amount));
    assertEquals("1\u202f234\u202f567,50\u00a0€", french.money(amount, "EUR"));
    assertEquals("€1,234,567.50", english.money(amount, "EUR"));
    assertEquals("500\u00a0€", french.money(new BigDecimal("500.0000"), "EUR"));
    assertEquals("500 ZZZ", french.money(new BigDecimal("500"), "ZZZ"));
    assertEquals("12,5\u00a0%", french.percent(0.125).replace('\u202f', '\u00a0'));
    assertEquals("12.5%", english.percent(0.125));
    assertEquals("1er février 2026", french.date(LocalDate.of(2026, 2, 1)));
    assertEquals("1 February 2026", english.date(LocalDate.of(2026, 2, 1)));
    Instant instant = Instant.parse("2026-02-03T13:32:00Z");
    assertEquals(
        "3 février 2026 à 14:32 (Europe/Paris)",
        french.moment(instant.atZone(ZoneId.of("Europe/Paris"))));
  }

  @Test
  void aProblemIsToldInBothLanguages() {
    Problem problem =
        Problem.input("problem.segment.unknownField.nearest", "$.rule", "contry", "country");
    assertEquals(
        "$.rule\u00a0: aucun champ ne s’appelle «\u00a0contry\u00a0». Vouliez-vous dire"
            + " «\u00a0country\u00a0»\u00a0?",
        new Texts(Locale.FRENCH).problem(problem));
    assertEquals(
        "$.rule: no field is called “contry”. Did you mean “country”?",
        new Texts(Locale.ENGLISH).problem(problem));
  }

  @Test
  void aMissingKeyOrArgumentIsABug() {
    Texts texts = new Texts(Locale.ENGLISH);
    assertThrows(IllegalArgumentException.class, () -> texts.text("no.such.key"));
    assertThrows(IllegalArgumentException.class, () -> texts.text("sentence.and", "only one"));
  }
}
