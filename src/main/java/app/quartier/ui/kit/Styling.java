package app.quartier.ui.kit;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The looks of every window: the bundled typeface, the tokens, the icon. Window's thread only.
///
/// Popups and dialogs have scenes of their own, so each window gets them when it opens.
public final class Styling implements AutoCloseable {
  private static final double ANY_SIZE = 14;
  private static final String FONTS = "/app/quartier/chart/fonts/";
  private static final List<String> FACES =
      List.of("Inter_400Regular.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf");
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final Sheet TOKENS = new Sheet(Styling.class, "tokens.css");

  /// The sizes the icon is drawn at; `AppIconTest` draws them from `assets/logo`.
  public static final List<Integer> ICON_SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256, 512);

  private final List<Image> icons;
  private final ListChangeListener<Window> opened = this::dressAdded;
  private final Set<Window> known = Collections.newSetFromMap(new WeakHashMap<>());
  private String tokens = TOKENS.address(1);
  private boolean dark;

  /// Loads the typeface and dresses all windows, those that will open later too.
  public Styling() {
    FACES.forEach(Styling::load);
    this.icons =
        ICON_SIZES.stream().map(size -> new Image(open("icon/quartier-" + size + ".png"))).toList();
    Window.getWindows().addListener(opened);
    Window.getWindows().forEach(this::dress);
  }

  private void dressAdded(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::dress);
    }
  }

  /// Leaves windows that open from now on alone.
  @Override
  public void close() {
    Window.getWindows().removeListener(opened);
  }

  /// Gives the typeface to charts, which measure through AWT. Takes its time; any thread.
  public static void prepareCharts() {
    for (String face : FACES) {
      try (InputStream in = open(FONTS + face)) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in));
      } catch (IOException e) {
        throw new UncheckedIOException("font " + face, e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("font " + face, e);
      }
    }
  }

  /// Shows everything at another size.
  void scale(double factor) {
    String before = tokens;
    tokens = TOKENS.address(factor);
    for (Window window : Window.getWindows()) {
      @Nullable Scene scene = window.getScene();
      if (scene != null) {
        scene.getStylesheets().remove(before);
        dress(scene);
      }
    }
  }

  /// Shows everything in the dark or in the light colours of the tokens.
  void darken(boolean next) {
    dark = next;
    for (Window window : Window.getWindows()) {
      @Nullable Scene scene = window.getScene();
      shade(scene == null ? null : scene.getRoot());
    }
  }

  private void shade(@Nullable Parent root) {
    if (root != null) {
      root.pseudoClassStateChanged(DARK, dark);
    }
  }

  /// Puts the tokens on a scene that is in no window yet.
  public void dress(Scene scene) {
    if (!scene.getStylesheets().contains(tokens)) {
      scene.getStylesheets().addFirst(tokens);
    }
  }

  private void dress(Window window) {
    if (window instanceof Stage stage && stage.getIcons().isEmpty()) {
      stage.getIcons().setAll(icons);
    }
    if (known.add(window)) {
      window.sceneProperty().subscribe(this::dressNew);
      window.sceneProperty().flatMap(Scene::rootProperty).subscribe(this::shade);
    } else {
      // a hint or a menu that comes again
      dressNew(window.getScene());
      shade(window.getScene() == null ? null : window.getScene().getRoot());
    }
  }

  private void dressNew(@Nullable Scene scene) {
    if (scene != null) {
      dress(scene);
    }
  }

  private static void load(String face) {
    try (InputStream in = open(FONTS + face)) {
      if (Font.loadFont(in, ANY_SIZE) == null) {
        throw new IllegalStateException("font " + face);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("font " + face, e);
    }
  }

  private static InputStream open(String file) {
    @Nullable InputStream in = Styling.class.getResourceAsStream(file);
    return Objects.requireNonNull(in, file);
  }
}
