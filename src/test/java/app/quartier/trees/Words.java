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
