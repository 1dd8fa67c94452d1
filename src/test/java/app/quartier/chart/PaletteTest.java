package app.quartier.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteTest {
  @Test
  void wordsHaveEnoughContrastOnTheBackground() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      assertTrue(contrast(palette.text(), palette.background()) >= 4.5, palette.toString());
      assertTrue(contrast(palette.muted(), palette.background()) >= 4.5, palette.toString());
      assertTrue(contrast(palette.accent(), palette.background()) >= 3, palette.toString());
    }
  }

  /// WCAG 2.2, contrast ratio.
  private static double contrast(Color a, Color b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
