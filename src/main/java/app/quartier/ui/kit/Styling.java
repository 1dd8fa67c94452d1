package app.quartier.ui.kit;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The looks of every window: the bundled typeface and the tokens. Window's thread only.
///
/// Popups and dialogs have scenes of their own, so each window gets the tokens when it opens.
public final class Styling {
  private static final double ANY_SIZE = 14;
  private static final String FONTS = "/app/quartier/chart/fonts/";

  private final String tokens =
      Objects.requireNonNull(Styling.class.getResource("tokens.css")).toExternalForm();

  /// Loads the typeface and dresses all windows, those that will open later too.
  public Styling() {
    List.of("Inter_400Regular.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")
        .forEach(Styling::load);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::dress);
                  }
                });
    Window.getWindows().forEach(this::dress);
  }

  /// Puts the tokens on a scene that is in no window yet.
  public void dress(Scene scene) {
    if (!scene.getStylesheets().contains(tokens)) {
      scene.getStylesheets().addFirst(tokens);
    }
  }

  private void dress(Window window) {
    if (window.getScene() != null) {
      dress(window.getScene());
    }
    window
        .sceneProperty()
        .addListener((property, old, next) -> {
          if (next != null) {
            dress(next);
          }
        });
  }

  /// Loads a font for the window, and for charts, which measure through AWT.
  private static void load(String file) {
    try (InputStream in = open(file);
        InputStream again = open(file)) {
      if (Font.loadFont(in, ANY_SIZE) == null) {
        throw new IllegalStateException("font " + file);
      }
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, again));
    } catch (IOException e) {
      throw new UncheckedIOException("font " + file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font " + file, e);
    }
  }

  private static InputStream open(String file) {
    @Nullable InputStream in = Styling.class.getResourceAsStream(FONTS + file);
    return Objects.requireNonNull(in, file);
  }
}
