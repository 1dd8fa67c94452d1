package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.FieldType;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The forms that are read on a short way say the same as written in a form that is not.
final class CommonFormsTest {
  private static final int ROUNDS = 5_000;

  private static final Conventions CONVENTIONS =
      new Conventions(',', DateOrder.DAY_FIRST, ZoneId.of("Europe/Paris"), "FR", 2036);

  /// How one text is written in the common form and in another one.
  private record Pair(String common, String other) {}

  private static void same(FieldType type, Function<RandomGenerator, Pair> drawn) {
    same(ValueReader.of(type, null, CONVENTIONS), drawn);
  }

  private static void same(ValueReader reader, Function<RandomGenerator, Pair> drawn) {
    long[] seeds = LongStream.concat(LongStream.of(1, 2, 3), new Random().longs(1)).toArray();
    for (long seed : seeds) {
      RandomGenerator random = new Random(seed);
      int read = 0;
      for (int i = 0; i < ROUNDS; i++) {
        Pair pair = drawn.apply(random);
        Reading common = reader.read(pair.common());
        read += common instanceof Reading.Read ? 1 : 0;
        assertEquals(reader.read(pair.other()), common, "seed " + seed + ": " + pair);
      }
      assertTrue(read > ROUNDS / 20 && read < ROUNDS, "seed " + seed + ": " + read);
    }
  }

  private static String digits(RandomGenerator random, int most) {
    StringBuilder digits = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  @Test
  void invisibleCharactersBeforeADomainDoNotBecomePartOfTheKey() {
    ValueReader reader = ValueReader.of(FieldType.EMAIL, null, CONVENTIONS);
    Reading jean = new Reading.Read("jean@ex.com");
    for (String invisible :
        List.of("\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200D", "\uFE0F", "\u200B\u200B")) {
      String code = "U+%04X".formatted((int) invisible.charAt(0));
      assertEquals(jean, reader.read("jean@" + invisible + "ex.com"), code);
      assertEquals(jean, reader.read("jean@e" + invisible + "x.com"), code);
      assertEquals(
          Reading.unreadable("problem.value.email"),
          reader.read("jean@" + invisible + "-com.com"),
          code);
      assertEquals(
          Reading.unreadable("problem.value.email"), reader.read("jean@" + invisible), code);
    }
    assertEquals(new Reading.Read("jean@xn--t-9fa.fr"), reader.read("jean@\u00E9t.fr"));
  }

  @Test
  void isoDatesAndTimesReadAsWithSlashes() {
    for (FieldType type : List.of(FieldType.DATE, FieldType.INSTANT)) {
      same(
          type,
          random -> {
            String day =
                "%04d-%02d-%02d"
                    .formatted(
                        random.nextInt(8) == 0 ? 0 : random.nextInt(1, 2200),
                        random.nextInt(14),
                        random.nextInt(33));
            String time = random.nextInt(4) == 0 ? "" : time(random);
            return new Pair(day + time, day.replace('-', '/') + time);
          });
    }
  }

  private static String time(RandomGenerator random) {
    String time = "T%02d:%02d".formatted(random.nextInt(25), random.nextInt(61));
    time += random.nextInt(3) == 0 ? "" : ":%02d".formatted(random.nextInt(61));
    time += random.nextInt(3) == 0 ? "" : "." + digits(random, 10);
    return time + List.of("", "Z", "+02:00", "X").get(random.nextInt(4));
  }

  @Test
  void plainNumbersReadAsWithACurrencyOrAnotherMinus() {
    for (FieldType type : List.of(FieldType.NUMBER, FieldType.MONEY)) {
      same(
          type,
          random -> {
            String number = digits(random, 20);
            number +=
                random.nextInt(2) == 0
                    ? ""
                    : (random.nextBoolean() ? "." : ",") + digits(random, 8);
            return random.nextBoolean()
                ? new Pair(number, number + " €")
                : new Pair("-" + number, "\u2212" + number);
          });
    }
  }

  @Test
  void whatCannotBeANumberIsNoneWithASignEither() {
    same(
        FieldType.NUMBER,
        random -> {
          StringBuilder text = new StringBuilder(digits(random, 3));
          for (int i = random.nextInt(4); i > 0; i--) {
            text.append("0123456789.,-+eE '\u2019\u00A0T:/\u20AC".charAt(random.nextInt(23)));
          }
          text.append(random.nextInt(4) == 0 ? "Z" : String.valueOf(random.nextInt(10)));
          return new Pair(text.toString(), "+" + text);
        });
  }

  @Test
  void addressesAreThoseTheValidatorTakes() {
    EmailValidator validator = JMail.strictValidator().requireTopLevelDomain();
    ValueReader reader = ValueReader.of(FieldType.EMAIL, null, CONVENTIONS);
    long[] seeds = LongStream.concat(LongStream.of(1, 2, 3), new Random().longs(1)).toArray();
    for (long seed : seeds) {
      RandomGenerator random = new Random(seed);
      int read = 0;
      for (int i = 0; i < ROUNDS; i++) {
        String address = part(random) + "@" + part(random) + "." + part(random);
        boolean valid = address.length() <= 254 && validator.isValid(address);
        read += valid ? 1 : 0;
        Reading expected =
            valid ? new Reading.Read(address) : Reading.unreadable("problem.value.email");
        assertEquals(expected, reader.read(address), "seed " + seed + ": " + address);
      }
      assertTrue(read > ROUNDS / 20 && read < ROUNDS, "seed " + seed + ": " + read);
    }
  }

  private static String part(RandomGenerator random) {
    String letters = random.nextInt(4) == 0 ? "ab1._-+" : "abcdefghijklmnopqrstuvwxyz1-.";
    int length = random.nextInt(20) == 0 ? random.nextInt(60, 140) : random.nextInt(1, 9);
    StringBuilder part = new StringBuilder(random.nextInt(30) == 0 ? "xn--" : "");
    while (part.length() < length) {
      part.append(letters.charAt(random.nextInt(letters.length())));
    }
    return part.toString();
  }

  @Test
  void frenchNumbersReadAsWithASpace() {
    for (String region : List.of("FR", "BE", "US", "RE")) {
      Conventions there =
          new Conventions(',', DateOrder.DAY_FIRST, ZoneId.of("Europe/Paris"), region, 2036);
      same(
          ValueReader.of(FieldType.PHONE, null, there),
          random -> {
            String number = "+33" + digits(random, 10);
            return new Pair(number, number.substring(0, 3) + " " + number.substring(3));
          });
    }
  }

  @Test
  void plainNumbersTellTheSameMarkAsWithACurrency() {
    for (long seed : new long[] {1, 2, 3, new Random().nextLong()}) {
      RandomGenerator random = new Random(seed);
      Set<Decimals.Evidence> found = EnumSet.noneOf(Decimals.Evidence.class);
      for (int i = 0; i < ROUNDS; i++) {
        String number =
            (random.nextInt(4) == 0 ? "-" : "")
                + digits(random, 6)
                + List.of("", ".", ",").get(random.nextInt(3))
                + digits(random, 6);
        found.add(Decimals.evidence(number));
        assertEquals(
            Decimals.evidence(number + " €"),
            Decimals.evidence(number),
            "seed " + seed + ": " + number);
      }
      assertEquals(EnumSet.allOf(Decimals.Evidence.class), found, "seed " + seed);
    }
  }

  @Test
  void placesBetweenACommaReadAsBetweenASemicolon() {
    same(
        FieldType.PLACE,
        random -> {
          String lat = degrees(random, 100);
          String lon = degrees(random, 190);
          String space = random.nextBoolean() ? " " : "";
          return new Pair(lat + "," + space + lon, lat + ";" + space + lon);
        });
  }

  private static String degrees(RandomGenerator random, int most) {
    String whole = (random.nextBoolean() ? "-" : "") + random.nextInt(most);
    return random.nextInt(4) == 0 ? whole : whole + "." + digits(random, 18);
  }
}
