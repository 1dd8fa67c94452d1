package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BlanksTest {
  private static final List<Character> OTHERS =
      List.of('\u200B', '\u2060', '\uFEFF', '\u0085', '\u007F');

  @Test
  void whatShowsNothingIsBlankAndNothingElse() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean expected =
          c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c) || OTHERS.contains(c);
      assertEquals(expected, Blanks.isBlank(c), Integer.toHexString(i));
    }
  }
}
