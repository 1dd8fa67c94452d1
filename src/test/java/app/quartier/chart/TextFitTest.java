package app.quartier.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.FontMetrics;
import java.io.Serial;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextFitTest {
  /// Every character is ten pixels wide.
  private static final FontMetrics TEN =
      new FontMetrics(Inter.regular(10)) {
        @Serial private static final long serialVersionUID = 1L;

        @Override
        public int stringWidth(String text) {
          return text.length() * 10;
        }
      };

  @Test
  void aTextThatFitsStaysWhole() {
    assertEquals(List.of("abc def"), TextFit.lines("abc def", 70, 2, TEN));
  }

  @Test
  void linesBreakAtSpacesAndTheLastOneEndsInAnEllipsis() {
    assertEquals(List.of("abc", "def"), TextFit.lines("abc def", 60, 2, TEN));
    assertEquals(List.of("abc def", "ghi jk…"), TextFit.lines("abc def ghi jkl mno", 70, 2, TEN));
    assertEquals(List.of("abc d…"), TextFit.lines("abc defgh", 60, 1, TEN));
  }

  @Test
  void noBreakSpacesHoldAndLongWordsAreCut() {
    assertEquals(List.of("ab", "12\u00a0€"), TextFit.lines("ab 12\u00a0€", 60, 2, TEN));
    assertEquals(List.of("abcde", "fgh"), TextFit.lines("abcdefgh", 50, 2, TEN));
    assertEquals(List.of("😀…"), TextFit.lines("😀😀😀", 30, 1, TEN));
  }
}
