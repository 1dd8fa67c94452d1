package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Each of many texts is asked, whichever processor asks it.
final class TextAnswersTest {
  private static final int TEXTS = 40_000;
  private static final Field NAME = InMemorySource.property("x", "name", FieldType.TEXT);

  private final TextDictionary texts = new TextDictionary();
  private final List<String> all = new ArrayList<>();

  TextAnswersTest() {
    for (int i = 0; i < TEXTS; i++) {
      String text = i % 7 == 0 ? Integer.toString(i, 36) : "é" + i + "-x" + i % 97;
      texts.intern(text);
      all.add(text);
    }
  }

  @Test
  void everyTextIsAskedWhatItHas() {
    for (String needle : List.of("x9", "1", "é12", "", "zzz", "39999-x35 and more than there is")) {
      check(Part.CONTAINS, needle, text -> text.contains(needle));
      check(Part.STARTS, needle, text -> text.startsWith(needle));
      check(Part.ENDS, needle, text -> text.endsWith(needle));
    }
    check(Part.PATTERN, "é3*x?", text -> text.matches("é3.*x."));
    check(Part.REGEX, "7-x[12]$", text -> text.matches(".*7-x[12]"));
  }

  private void check(Part part, String needle, Predicate<String> expected) {
    Core.TextMatch question =
        new Core.TextMatch(NAME, part, needle, Folding.IGNORE_CASE_AND_ACCENTS);
    boolean[] answers = TextAnswers.of(texts, question, Cancel.NEVER);
    boolean[] wanted = new boolean[TEXTS];
    for (int i = 0; i < TEXTS; i++) {
      wanted[i] = expected.test(all.get(i));
    }
    assertArrayEquals(wanted, answers, part + " " + needle);
  }

  @Test
  void whoAsksToStopIsHeard() {
    assertTrue(TEXTS > 10_000, "several shares");
    assertThrows(Cancelled.class, () -> TextAnswers.each(texts, text -> true, () -> true));
  }
}
