package app.quartier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A language is its line in the list and its bundles: whatever else differs follows from these.
class LanguagesTest {
  private static final Path SOURCES = Path.of("src/main/java/app/quartier");

  /// Places that know a language by name because they read or write data, not words for people:
  /// labels kept in two languages, month and country names in files, styles of tables, where a
  /// telephone is.
  private static final Set<String> OF_DATA =
      Set.of(
          "domain/field/Labels.java",
          "value/Formats.java",
          "value/MonthNames.java",
          "value/CountryReader.java",
          "export/CsvStyle.java",
          "workspace/TableStyle.java",
          "ui/export/Preset.java",
          "ui/builder/editors/Reader.java");

  @Test
  void eachSpeaksForItself() {
    for (Locale language : Languages.ALL) {
      Texts texts = new Texts(language);
      assertEquals(language, texts.locale());
      String day = texts.formats().date(LocalDate.of(2026, 5, 2));
      assertTrue(day.contains("2026"), day);
      String half = texts.formats().number(new BigDecimal("0.5"));
      assertEquals("0" + texts.formats().decimalMark() + "5", half);
    }
  }

  @Test
  void whoSpeaksNoneOfThemIsSpokenToInTheFirst() {
    assertEquals(Languages.ALL.getFirst(), Languages.of(Locale.JAPANESE));
    assertEquals(Locale.FRENCH, Languages.of(Locale.CANADA_FRENCH));
  }

  @Test
  void goingOnLeadsThroughAllAndBack() {
    Set<Locale> met = new HashSet<>();
    Locale at = Languages.ALL.getFirst();
    for (int i = 0; i < Languages.ALL.size(); i++) {
      met.add(at);
      at = Languages.after(at);
    }
    assertEquals(Set.copyOf(Languages.ALL), met);
    assertEquals(Languages.ALL.getFirst(), at);
  }

  @Test
  void eachIsCalledByItsOwnName() {
    assertEquals("Français", Languages.name(Locale.FRENCH));
    assertEquals("English", Languages.name(Locale.ENGLISH));
  }

  @Test
  void nothingButTheListNamesALanguage() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> naming =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(LanguagesTest::namesOne)
              .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
              .filter(file -> !OF_DATA.contains(file) && !file.equals("text/Languages.java"))
              .sorted()
              .toList();
      assertEquals(List.of(), naming);
    }
  }

  private static boolean namesOne(Path file) {
    try {
      String source = Files.readString(file);
      return source.contains("Locale.FRENCH")
          || source.contains("Locale.ENGLISH")
          || Languages.codes().stream().anyMatch(code -> source.contains("\"" + code + "\""));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
