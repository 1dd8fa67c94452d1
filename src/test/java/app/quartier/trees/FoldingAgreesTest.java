package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.kernel.Folding;
import app.quartier.oracle.OracleFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The folding of the application against the oracle's, in all four modes, and against itself
/// folded twice.
final class FoldingAgreesTest {
  private final List<String> differences = new ArrayList<>();

  @Test
  void everyCharacterFoldsAsTheRuleSays() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
        compare("a" + Character.toString(c) + "b");
      }
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void randomTextsFoldAsTheRuleSays() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        int limit = random.nextInt(3) == 0 ? 0x2200 : 0x180;
        text.appendCodePoint(random.nextInt(limit));
      }
      compare(text.toString());
    }
    assertEquals(List.of(), differences);
  }

  private void compare(String text) {
    for (int mode = 0; mode < 4; mode++) {
      boolean matchCase = (mode & 1) != 0;
      boolean matchAccents = (mode & 2) != 0;
      Folding folding = Folding.of(matchCase, matchAccents);
      String expected = OracleFolding.fold(text, matchCase, matchAccents);
      String folded = folding.fold(text);
      if (!expected.equals(folded)) {
        differences.add(folding + " of " + codes(text) + ": " + codes(folded));
      }
      if (!folding.fold(folded).equals(folded)) {
        differences.add(folding + " twice of " + codes(text));
      }
    }
  }

  private static String codes(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
  }
}
