package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContactReadersTest {
  private static Reading read(FieldType type, String written) {
    Conventions any = new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2036);
    return ValueReader.of(type, null, any).read(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a@b.fr|a@b.fr",
        "' Marie.Dupont@Exemple.FR '|marie.dupont@exemple.fr",
        "Marie Dupont <Marie@b.fr>|marie@b.fr",
        "mailto:a@b.fr|a@b.fr",
        "mailto:a@b.fr?subject=x|a@b.fr",
        "<a@b.fr>|a@b.fr",
        "a+b@c.fr|a+b@c.fr",
        "a@café.fr|a@xn--caf-dma.fr",
        "o'neil@b.ie|o'neil@b.ie"
      })
  void normalisesAddresses(String written, String expected) {
    assertEquals(new Reading.Read(expected), read(FieldType.EMAIL, written));
  }

  @ParameterizedTest
  @CsvSource({"a", "a@b", "@b.fr", "a@", "a b@c.fr", "a@@b.fr", "a@b..fr", "a@-b.fr", "a.@b.fr"})
  void refusesWhatIsNoAddress(String written) {
    assertEquals(Reading.unreadable("problem.value.email"), read(FieldType.EMAIL, written));
  }

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 78,+33612345678",
    "06.12.34.56.78,+33612345678",
    "612345678,+33612345678",
    "+33 6 12 34 56 78,+33612345678",
    "0033612345678,+33612345678",
    "+32 475 12 34 56,+32475123456",
    "(01) 42-68-53-00,+33142685300"
  })
  void writesPhoneNumbersInOneForm(String written, String expected) {
    assertEquals(new Reading.Read(expected), read(FieldType.PHONE, written));
  }

  @Test
  void readsAPhoneNumberOfItsOwnRegion() {
    assertEquals(new Reading.Read("+32475123456"), new PhoneReader("BE").read("0475 12 34 56"));
  }

  @Test
  void saysWhenASpreadsheetLostThePhoneNumber() {
    assertEquals(Reading.unreadable("problem.value.phonePower"), read(FieldType.PHONE, "3,36E+10"));
    assertEquals(Reading.unreadable("problem.value.phone"), read(FieldType.PHONE, "0612"));
    assertEquals(Reading.unreadable("problem.value.phone"), read(FieldType.PHONE, "inconnu"));
  }

  @ParameterizedTest
  @CsvSource({
    "FR,FR",
    "fr,FR",
    "FRA,FR",
    "France,FR",
    "Belgique,BE",
    "Suisse,CH",
    "Switzerland,CH",
    "ETATS-UNIS,US",
    "uk,GB",
    "Royaume-Uni,GB",
    "Deutschland,DE",
    "Côte d’Ivoire,CI"
  })
  void readsCountriesByCodeAndName(String written, String expected) {
    assertEquals(new Reading.Read(expected), read(FieldType.COUNTRY, written));
  }

  @Test
  void refusesAnUnknownCountry() {
    assertEquals(Reading.unreadable("problem.value.country"), read(FieldType.COUNTRY, "Narnia"));
  }

  @ParameterizedTest
  @CsvSource({
    "oui,1", "NON,0", "O,1", "N,0", "vrai,1", "Faux,0", "true,1", "false,0", "yes,1", "no,0", "y,1",
    "n,0", "1,1", "0,0", "ja,1", "Nein,0"
  })
  void readsYesAndNo(String written, long expected) {
    assertEquals(new Reading.Read(expected), read(FieldType.YES_NO, written));
  }

  @Test
  void refusesMaybe() {
    assertEquals(Reading.unreadable("problem.value.yesNo"), read(FieldType.YES_NO, "peut-être"));
    assertEquals(Reading.unreadable("problem.value.yesNo"), read(FieldType.YES_NO, "2"));
  }

  @Test
  void keepsTextsButForBlanksAtTheEnds() {
    assertEquals(new Reading.Read("Jean  Paul"), read(FieldType.TEXT, "\uFEFF Jean  Paul\u00A0\t"));
    assertEquals(new Reading.Read("01000"), read(FieldType.POSTCODE, " 01000"));
    assertEquals(new Reading.Read("SW1A 1AA"), read(FieldType.POSTCODE, "sw1a 1aa"));
    assertEquals(Reading.EMPTY, read(FieldType.TEXT, " \u200B "));
    assertEquals(
        Reading.unreadable("problem.value.tooLong", 16),
        read(FieldType.POSTCODE, "12345678901234567"));
  }
}
