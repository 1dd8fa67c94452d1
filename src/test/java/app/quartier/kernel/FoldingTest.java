package app.quartier.kernel;

import static app.quartier.kernel.Folding.EXACT;
import static app.quartier.kernel.Folding.IGNORE_ACCENTS;
import static app.quartier.kernel.Folding.IGNORE_CASE;
import static app.quartier.kernel.Folding.IGNORE_CASE_AND_ACCENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

  static Stream<Arguments> european() {
    return Stream.of(
        arguments("", ""),
        arguments("Paris", "paris"),
        arguments("PARIS", "paris"),
        arguments("Élodie", "elodie"),
        arguments("E\u0301lodie", "elodie"),
        arguments("Noël", "noel"),
        arguments("ÇA VA", "ca va"),
        arguments("garçon", "garcon"),
        arguments("L’Haÿ-les-Roses", "l'hay-les-roses"),
        arguments("Cœur", "coeur"),
        arguments("ŒUVRE", "oeuvre"),
        arguments("Æther", "aether"),
        arguments("ǽ", "ae"),
        arguments("Ørsted", "orsted"),
        arguments("ǿ", "o"),
        arguments("Łódź", "lodz"),
        arguments("Đorđević", "dordevic"),
        arguments("Ísafjörður", "isafjordur"),
        arguments("Þór", "thor"),
        arguments("Straße", "strasse"),
        arguments("STRASSE", "strasse"),
        arguments("STRAẞE", "strasse"),
        arguments("Ångström", "angstrom"),
        arguments("Müller", "muller"),
        arguments("Dvořák", "dvorak"),
        arguments("Škoda", "skoda"),
        arguments("Ñandú", "nandu"),
        arguments("São Paulo", "sao paulo"),
        arguments("Đặng", "dang"),
        arguments("Iași", "iasi"),
        arguments("Győr", "gyor"),
        arguments("Ģirts", "girts"));
  }

  static Stream<Arguments> turkishAndGreekAndOthers() {
    return Stream.of(
        arguments("İstanbul", "istanbul"),
        arguments("ISTANBUL", "istanbul"),
        arguments("ısparta", "isparta"),
        arguments("Ağrı", "agri"),
        arguments("ΟΔΟΣ", "οδοσ"),
        arguments("οδος", "οδοσ"),
        arguments("οδοσ", "οδοσ"),
        arguments("Αθήνα", "αθηνα"),
        arguments("ΑΘΗΝΑ", "αθηνα"),
        arguments("Москва", "москва"),
        arguments("МОСКВА", "москва"),
        arguments("Ёлка", "елка"),
        arguments("Йод", "иод"),
        arguments("שָׁלוֹם", "שלום"),
        arguments("مُحَمَّد", "محمد"),
        arguments("हिन्दी", "हनद"),
        arguments("a\u20DD", "a"),
        arguments("東京", "東京"),
        arguments("ｶﾀｶﾅ", "カタカナ"),
        arguments("ガ", "カ"),
        arguments("😀", "😀"),
        arguments("𝐐uartier", "quartier"));
  }

  static Stream<Arguments> compatibilityPunctuationAndSpaces() {
    return Stream.of(
        arguments("ﬁn", "fin"),
        arguments("ﬀ", "ff"),
        arguments("Ｑｕａｒｔｉｅｒ", "quartier"),
        arguments("m²", "m2"),
        arguments("Nº 5", "no 5"),
        arguments("½", "1\u20442"),
        arguments("\u212Aelvin", "kelvin"),
        arguments("\u212B", "a"),
        arguments("Ⅳ", "iv"),
        arguments("ſ", "s"),
        arguments("…", "..."),
        arguments("aujourd’hui", "aujourd'hui"),
        arguments("aujourdʼhui", "aujourd'hui"),
        arguments("aujourd‘hui", "aujourd'hui"),
        arguments("a–b", "a-b"),
        arguments("a—b", "a-b"),
        arguments("a‐b", "a-b"),
        arguments("a\u2011b", "a-b"),
        arguments("a−b", "a-b"),
        arguments("a\uFE58b", "a-b"),
        arguments("a\uD803\uDEADb", "a-b"),
        arguments(" Paris ", "paris"),
        arguments(" Paris", "paris"),
        arguments("Paris ", "paris"),
        arguments("New  York", "new york"),
        arguments("New\u00a0York", "new york"),
        arguments("New   York", "new york"),
        arguments("New\t\r\nYork", "new york"),
        arguments("\u202fParis\u2003", "paris"),
        arguments("   ", ""),
        arguments("\u3000", ""),
        arguments("100 %", "100 %"),
        arguments("a_b", "a_b"));
  }

  @ParameterizedTest
  @MethodSource({"european", "turkishAndGreekAndOthers", "compatibilityPunctuationAndSpaces"})
  void case_accents_and_ways_of_writing_are_made_alike(String text, String folded) {
    assertEquals(folded, IGNORE_CASE_AND_ACCENTS.fold(text));
  }

  static Stream<Arguments> modes() {
    return Stream.of(
        arguments(IGNORE_CASE, "ÉLODIE", "élodie"),
        arguments(IGNORE_CASE, "E\u0301lodie", "élodie"),
        arguments(IGNORE_CASE, "Œuvre", "œuvre"),
        arguments(IGNORE_CASE, "STRAẞE", "strasse"),
        arguments(IGNORE_CASE, "Straße", "strasse"),
        arguments(IGNORE_CASE, "ΟΔΟΣ", "οδοσ"),
        arguments(IGNORE_CASE, " L’Été\u00a0 ", "l'été"),
        arguments(IGNORE_ACCENTS, "ÉLODIE", "ELODIE"),
        arguments(IGNORE_ACCENTS, "Œuvre", "OEuvre"),
        arguments(IGNORE_ACCENTS, "STRAẞE", "STRASSE"),
        arguments(IGNORE_ACCENTS, "Łódź", "Lodz"),
        arguments(IGNORE_ACCENTS, " a  B ", "a B"),
        arguments(EXACT, "E\u0301lodie", "Élodie"),
        arguments(EXACT, "Paris", "Paris"),
        arguments(EXACT, " L’Été  d–hiver ", "L'Été d-hiver"));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void each_switch_folds_only_what_it_says(Folding folding, String text, String folded) {
    assertEquals(folded, folding.fold(text));
  }

  @Test
  void the_two_switches_choose_the_mode() {
    assertSame(IGNORE_CASE_AND_ACCENTS, Folding.of(false, false));
    assertSame(IGNORE_CASE, Folding.of(false, true));
    assertSame(IGNORE_ACCENTS, Folding.of(true, false));
    assertSame(EXACT, Folding.of(true, true));
  }

  /// What is kept of a list of names is mostly such texts, and each would be kept twice.
  @Test
  void a_plain_text_comes_back_itself_where_nothing_is_to_be_changed() {
    String text = "12 High Street ~!";
    assertSame(text, EXACT.fold(text));
    assertSame(text, IGNORE_ACCENTS.fold(text));
  }

  @Test
  void different_words_stay_different() {
    List<String> words =
        List.of("o'brien", "obrien", "a-b", "ab", "a b", "100%", "100", "a_b", "a*b", "e", "é e");
    assertEquals(
        words.size(), words.stream().map(IGNORE_CASE_AND_ACCENTS::fold).distinct().count());
    assertNotEquals(IGNORE_CASE.fold("élodie"), IGNORE_CASE.fold("elodie"));
    assertNotEquals(IGNORE_ACCENTS.fold("Paris"), IGNORE_ACCENTS.fold("paris"));
  }

  @ParameterizedTest
  @EnumSource(Folding.class)
  void plain_texts_come_out_as_by_the_long_way(Folding folding) {
    // An accent in front sends the same text down the long way.
    RandomGenerator random = random(20_260_331);
    for (int i = 0; i < 20_000; i++) {
      String text = randomAscii(random).stripLeading();
      assertEquals(folding.fold("é") + folding.fold(text), folding.fold("é" + text));
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource(Folding.class)
  void folding_every_character_twice_changes_nothing_more(Folding folding) {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String once = folding.fold("a" + Character.toString(c));
        assertEquals(once, folding.fold(once), Integer.toHexString(c));
      }
    }
  }

  static Stream<Arguments> seedsAndModes() {
    return LongStream.of(1, 20_260_331, 987_654_321, RandomGenerator.getDefault().nextLong())
        .boxed()
        .flatMap(seed -> Stream.of(Folding.values()).map(mode -> arguments(seed, mode)));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("seedsAndModes")
  void folding_a_random_text_twice_changes_nothing_more(long seed, Folding folding) {
    System.out.println("seed " + seed);
    RandomGenerator random = random(seed);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      String once = folding.fold(text);
      assertEquals(once, folding.fold(once), () -> text.codePoints().boxed().toList().toString());
    }
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static String randomAscii(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(3) == 0 ? ' ' : (char) random.nextInt(' ', '~' + 1));
    }
    return text.toString();
  }

  /// Letters, marks, spaces and dashes from the whole of Unicode, lone surrogates included.
  private static String randomText(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(10);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(5)) {
        case 0 -> text.append((char) random.nextInt(0x300, 0x370));
        case 1 ->
            text.append(" '-\u2019\u2014\u00a0\u0130\u1e9e\u03a3\u00b4".charAt(random.nextInt(10)));
        case 2 -> text.append((char) random.nextInt(0x80, 0x2200));
        case 3 -> text.append((char) random.nextInt(0x10000));
        default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.toString();
  }

  /// A character from elsewhere makes the whole text go the long way.
  @ParameterizedTest
  @EnumSource(Folding.class)
  void lettersThatStandAloneFoldAsTheyDoBesideAnyOther(Folding folding) {
    for (long seed : new long[] {1, 2, 3}) {
      RandomGenerator random = new Random(seed);
      for (int n = 0; n < 5_000; n++) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(8); i >= 0; i--) {
          boolean plain = random.nextInt(3) == 0;
          text.append((char) (plain ? random.nextInt(' ', 0x7F) : random.nextInt(0xA0, 0x180)));
        }
        text.append('x');
        String expected = folding.fold(text + "\u4E00").replace("\u4E00", "");
        assertEquals(expected, folding.fold(text.toString()), "seed " + seed);
      }
    }
  }
}
