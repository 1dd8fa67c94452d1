package app.quartier.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The bundled typeface. Safe from any thread.
final class Inter {
  private static final Font REGULAR = load("Inter_400Regular.ttf");
  private static final Font SEMI_BOLD = load("Inter_600SemiBold.ttf");

  private Inter() {}

  static Font regular(float size) {
    return REGULAR.deriveFont(size);
  }

  static Font semiBold(float size) {
    return SEMI_BOLD.deriveFont(size);
  }

  private static Font load(String file) {
    try (@Nullable InputStream in = Inter.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("font " + file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font " + file, e);
    }
  }
}
