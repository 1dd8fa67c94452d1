package app.quartier.value;

import app.quartier.kernel.Folding;
import java.util.Set;

/// Reads yes and no in the words of French, English and German files.
public record YesNoReader() implements ValueReader {
  private static final Set<String> YES =
      Set.of("oui", "o", "vrai", "true", "t", "yes", "y", "ja", "j", "1", "x", "on", "actif");
  private static final Set<String> NO =
      Set.of("non", "n", "faux", "false", "f", "no", "nein", "0", "off", "inactif");

  @Override
  public Reading read(String written) {
    String word = Folding.IGNORE_CASE_AND_ACCENTS.fold(Blanks.trim(written));
    if (word.isEmpty()) {
      return Reading.EMPTY;
    }
    if (YES.contains(word)) {
      return new Reading.Read(1L);
    }
    return NO.contains(word) ? new Reading.Read(0L) : Reading.unreadable("problem.value.yesNo");
  }
}
