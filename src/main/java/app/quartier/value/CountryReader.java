package app.quartier.value;

import app.quartier.kernel.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Reads countries as ISO 3166 two-letter codes, from codes of two or three letters and from names
/// in French, English and German.
record CountryReader() implements ValueReader {
  /// Names that people write and the locales do not know, folded.
  private static final String OTHER_NAMES =
      """
      uk=GB
      angleterre=GB
      england=GB
      ecosse=GB
      grande-bretagne=GB
      great britain=GB
      usa=US
      u.s.a.=US
      etats-unis d'amerique=US
      united states of america=US
      hollande=NL
      holland=NL
      pays bas=NL
      etats unis=US
      royaume uni=GB
      republique tcheque=CZ
      czech republic=CZ
      la reunion=RE
      cote d'ivoire=CI
      france metropolitaine=FR
      belgie=BE
      svizzera=CH
      italia=IT
      espana=ES
      nederland=NL
      el=GR
      """;

  private static final Map<String, String> CODES = codes();

  @Override
  public Reading read(String written) {
    String name = folded(Blanks.trim(written));
    if (name.isEmpty()) {
      return Reading.EMPTY;
    }
    String code = CODES.get(name);
    return code == null ? Reading.unreadable("problem.value.country") : new Reading.Read(code);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN}) {
        codes.put(folded(country.getDisplayCountry(language)), code);
      }
      codes.put(folded(country.getISO3Country()), code);
    }
    for (String code : Locale.getISOCountries()) {
      codes.put(folded(code), code);
    }
    OTHER_NAMES
        .lines()
        .map(line -> line.split("=", -1))
        .forEach(pair -> codes.put(pair[0], pair[1]));
    return Map.copyOf(codes);
  }

  private static String folded(String name) {
    return Folding.IGNORE_CASE_AND_ACCENTS.fold(name);
  }
}
