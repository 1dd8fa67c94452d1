package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetReaderTest {
  private static final Conventions ANY =
      new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2049);

  @Test
  void theStrongestSeparatorOutsideQuotesSetsItemsApart() {
    reads("vip", "vip");
    reads(" vip ; b2b;;vip ", "vip", "b2b");
    reads("a, b,c", "a", "b", "c");
    reads("Paris, France; Rome", "Paris, France", "Rome");
    reads("a;b | c,d", "a;b", "c,d");
    reads("a;b\r\nc|d\n\n e ", "a;b", "c|d", "e");
    reads("\u00a0œuvre\u202f;\u200bŒUVRE", "œuvre");
  }

  @Test
  void anItemInQuotesMayHoldAnything() {
    reads("\"a;b\", \"c\"", "a;b", "c");
    reads("\"dit \"\"le Grand\"\"\"; x", "dit \"le Grand\"", "x");
    reads("5\" pipe; \"open", "5\" pipe", "\"open");
    reads("\"Paris, France\"", "Paris, France");
    reads("\"a\nb\";c", "a\nb", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", ";", " ; , ", "\"\"", "|"})
  void separatorsAloneAreASetWithoutItems(String written) {
    assertEquals(new Reading.Read(ItemSet.EMPTY), read(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0", "\n"})
  void nothingIsNoValue(String written) {
    assertEquals(Reading.EMPTY, read(written));
  }

  @Test
  void tooMuchIsRefused() {
    String many =
        IntStream.rangeClosed(0, 1000).mapToObj(n -> "i" + n).collect(Collectors.joining(";"));
    assertEquals(Reading.unreadable("problem.value.tooManyItems", 1000), read(many));
    assertEquals(Reading.unreadable("problem.value.tooLong", 1000), read("a;" + "x".repeat(1001)));
  }

  @Test
  void whatIsExportedIsReadAsTheSameSet() {
    for (ItemSet set :
        List.of(
            ItemSet.of("vip", "b2b"),
            ItemSet.of("a;b", "c, d", "e|f", "g\nh", "say \"hi\"", "\"quoted\"", "[]"),
            ItemSet.of("[]"),
            ItemSet.of("=1+1", "@x"))) {
      Formats formats = new Formats(Locale.FRENCH, ZoneOffset.UTC);
      assertEquals(new Reading.Read(set), read(formats.plain(FieldType.SET, set)), set.toString());
    }
  }

  @Test
  void setsAndPlacesAreShownAndWritten() {
    Formats english = new Formats(Locale.ENGLISH, ZoneOffset.UTC);
    ItemSet set = ItemSet.of("vip", "a;b");
    assertEquals("a;b, vip", english.shown(FieldType.SET, null, set));
    assertEquals("\"a;b\"; vip", english.plain(FieldType.SET, set));
    assertEquals("", english.plain(FieldType.SET, ItemSet.EMPTY));
    Formats french = new Formats(Locale.FRENCH, ZoneOffset.UTC);
    assertEquals(
        "-33.8688, 151.2", french.shown(FieldType.PLACE, null, new Point(-33.8688, 151.2)));
    assertEquals("0.0000001, 0", french.plain(FieldType.PLACE, new Point(1e-7, 0)));
  }

  @Test
  void aSetCannotRunAsAFormula() {
    assertEquals("'=1+1; vip", Formulas.neutralised(FieldType.SET, "=1+1; vip"));
    assertEquals("-33.5, 151", Formulas.neutralised(FieldType.PLACE, "-33.5, 151"));
  }

  private static Reading read(String written) {
    return ValueReader.of(FieldType.SET, null, ANY).read(written);
  }

  private static void reads(String written, String... items) {
    assertEquals(new Reading.Read(ItemSet.of(items)), read(written));
  }
}
