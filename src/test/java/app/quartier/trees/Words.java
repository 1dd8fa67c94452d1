package app.quartier.trees;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Texts people have: accents, case variants, odd apostrophes and dashes, wildcards meant
/// literally.
final class Words {
  private static final List<String> PLACES =
      List.of(
          "Paris",
          "PARIS",
          "paris",
          " Paris ",
          "Orléans",
          "ORLEANS",
          "Orleans",
          "orléans",
          "Saint-Étienne",
          "saint-etienne",
          "Saint\u2013Étienne",
          "Saint\u2011Étienne",
          "Łódź",
          "Lodz",
          "Straße",
          "STRASSE",
          "Œuvre",
          "oeuvre",
          "L\u2019Haÿ-les-Roses",
          "L'Hay-les-Roses",
          "Ærø",
          "aero",
          "İstanbul",
          "ıstanbul",
          "istanbul",
          "ﬁn",
          "FIN",
          "ΟΔΟΣ",
          "οδος",
          "New\u00a0York",
          "New  York",
          "new york",
          "",
          "  ",
          "E\u0301vry",
          "Évry",
          "100%",
          "100 %",
          "a_b",
          "aXb",
          "100!",
          "a\\b",
          "*",
          "?",
          "东京",
          "Ｔｏｋｙｏ",
          "Tokyo");

  private static final List<String> CHOICES =
      List.of("gold", "silver", "bronze", "Gold", "été", "");

  private final Draw draw;

  Words(Draw draw) {
    this.draw = draw;
  }

  /// Texts that are numbers, and texts that look like some.
  private static final List<String> SIZES =
      List.of(
          "10",
          "10,5",
          "10.5",
          " 10.50 ",
          "+10",
          "-10",
          "\u221210",
          "1 250",
          "1\u202f250,00",
          "1\u00a0250",
          "1250",
          "1,250",
          "1.250,00",
          "12 50",
          "9,999999",
          "10.000001",
          "10.0000010",
          "10.0000001",
          "0",
          "-0",
          "007",
          ",5",
          "5,",
          "1e3",
          "XL",
          "10 cm",
          "",
          "999999999999.999999",
          "1000000000000",
          "\u0661\u0662");

  private static final List<String> DOMAINS =
      List.of(
          "orange.fr",
          "Orange.FR",
          "mail.orange.fr",
          "b\u00fccher.de",
          "xn--bcher-kva.de",
          "example.org");

  /// Kept as workspaces keep them, or not.
  String address() {
    String name = draw.one("anna", "Bruno", "\"c@d\"", "e.f");
    return name + "@" + draw.one(DOMAINS) + draw.one("", "", "", " ");
  }

  String domain() {
    return draw.one("", "", "@") + draw.one(DOMAINS);
  }

  String size() {
    return draw.chance(0.5) ? draw.one(SIZES) : draw.between(-40, 160) + draw.one("", ",5", ".25");
  }

  String place() {
    return draw.one(PLACES);
  }

  String choice() {
    return draw.one(CHOICES);
  }

  /// The same text as somebody else would have typed it.
  String retyped(String text) {
    return switch (draw.between(0, 5)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      case 2 -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      case 3 -> " " + text + "\u00a0";
      default -> text;
    };
  }

  /// Some letters of the text, never half a character.
  String part(String text) {
    int[] letters = text.codePoints().toArray();
    if (letters.length == 0) {
      return draw.one("%", "_", "a");
    }
    int from = draw.between(0, letters.length - 1);
    int length = Math.min(draw.between(1, 3), letters.length - from);
    return new String(letters, from, length);
  }

  String start(String text) {
    int[] letters = text.codePoints().toArray();
    return new String(letters, 0, Math.min(letters.length, draw.between(1, 3)));
  }

  String end(String text) {
    int[] letters = text.codePoints().toArray();
    int length = Math.min(letters.length, draw.between(1, 3));
    return new String(letters, letters.length - length, length);
  }
}
