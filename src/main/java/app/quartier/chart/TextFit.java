package app.quartier.chart;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines that fit a width; what does not fit the last line ends in an ellipsis.
final class TextFit {
  private static final String ELLIPSIS = "…";

  private TextFit() {}

  static List<String> lines(String text, int width, int most, FontMetrics metrics) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (lines.size() < most - 1 && metrics.stringWidth(rest) > width) {
      int end = fitting(rest, width, metrics);
      // Only plain spaces part lines: a no-break space holds a number or a colon to its word.
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : Math.max(1, end);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(metrics.stringWidth(rest) <= width ? rest : shortened(rest, width, metrics));
    return lines;
  }

  private static String shortened(String text, int width, FontMetrics metrics) {
    int end = fitting(text, width - metrics.stringWidth(ELLIPSIS), metrics);
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /// How many characters fit, never splitting a pair of surrogates.
  private static int fitting(String text, int width, FontMetrics metrics) {
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (metrics.stringWidth(text.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
