package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.Fx;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Dark is what Primer Dark is, in every window, also in one that opens or changes later.
class ThemeTest {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern DECLARATION =
      Pattern.compile("([\\w-]+):\\s*((?:[^;\"]|\"[^\"]*\")+);");
  private static final String LIGHT_TEXT = "0x24292fff";
  private static final String DARK_TEXT = "0xc9d1d9ff";

  /// What Quartier shows nowhere, or dresses itself.
  private static final List<String> NOT_SHOWN =
      List.of(
          ".button.success",
          ".color-palette",
          ".menu-button.success, .split-menu-button.success",
          ".modal-pane",
          ".slider.large",
          ".tab-line > .root-container > .tabs > .tab > .tab-box > .close-button:hover");

  @Test
  void theColoursOfDarkAreThoseOfPrimerDark() {
    Map<String, String> expected = new LinkedHashMap<>(primer(new PrimerDark()).get(".root"));
    expected.put("-color-base-1", expected.get("-color-base-6"));
    expected.put("-color-base-2", expected.get("-color-base-6"));
    Map<String, String> shown = new LinkedHashMap<>(primer(new PrimerLight()).get(".root"));
    shown.putAll(rules(read("tokens.css")).get(".root:dark"));
    assertTrue(expected.size() > 80, () -> "only " + expected.size());
    assertEquals(expected, shown);
  }

  /// Whatever else the two sheets of Primer differ in is in the tokens.
  @Test
  void nothingElseDiffers() {
    Map<String, Map<String, String>> light = primer(new PrimerLight());
    Map<String, Map<String, String>> ours = rules(read("tokens.css"));
    List<String> missing = new ArrayList<>();
    primer(new PrimerDark())
        .forEach((selector, dark) -> {
          Map<String, String> shown = new LinkedHashMap<>(light.get(selector));
          ours.forEach((own, declarations) -> {
            if (List.of(own.split(", ?")).contains(".root:dark " + selector)) {
              shown.putAll(declarations);
            }
          });
          boolean same = filled(shown).equals(filled(dark));
          if (!same && !selector.equals(".root") && !NOT_SHOWN.contains(selector)) {
            missing.add(selector);
          }
        });
    assertEquals(List.of(), missing);
  }

  /// With the names that stand for the same colour in dark made one, and one colour said twice said
  /// once.
  private static Map<String, String> filled(Map<String, String> declarations) {
    Map<String, String> filled = new LinkedHashMap<>();
    declarations.forEach((name, value) ->
        filled.put(
            name,
            value
                .replaceAll("-color-base-[12]", "-color-base-6")
                .replaceAll("^(-color-base-7), \\1$", "$1")));
    return filled;
  }

  @Test
  void everyWindowTurnsDarkAndLight() {
    try (Looks looks = new Looks()) {
      assertEquals(LIGHT_TEXT, looks.text());
      looks.choose(Theme.Choice.DARK);
      assertEquals(DARK_TEXT, looks.text());
      looks.choose(Theme.Choice.LIGHT);
      assertEquals(LIGHT_TEXT, looks.text());
    }
  }

  @Test
  void whatComesLaterIsDarkToo() {
    try (Looks looks = new Looks()) {
      looks.choose(Theme.Choice.DARK);
      looks.enter();
      assertEquals(DARK_TEXT, looks.text(), "another root");
      try (Looks later = new Looks(looks)) {
        assertEquals(DARK_TEXT, later.text(), "another window");
        Fx.run(later.stage::hide);
        looks.choose(Theme.Choice.LIGHT);
        Fx.run(later.stage::show);
        assertEquals(LIGHT_TEXT, later.text(), "a window that was away");
      }
    }
  }

  private static Map<String, Map<String, String>> primer(atlantafx.base.theme.Theme theme) {
    return rules(read(theme.getUserAgentStylesheet()));
  }

  private static Map<String, Map<String, String>> rules(String sheet) {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""))
        .results()
        .forEach(rule ->
            rules
                .computeIfAbsent(
                    rule.group(1).strip().replaceAll("\\s+", " "), key -> new LinkedHashMap<>())
                .putAll(declarations(rule.group(2))));
    return rules;
  }

  private static Map<String, String> declarations(String body) {
    Map<String, String> found = new LinkedHashMap<>();
    DECLARATION
        .matcher(body + ";")
        .results()
        .forEach(d -> found.put(d.group(1), d.group(2).strip().replaceAll("\\s+", " ")));
    return found;
  }

  private static String read(String sheet) {
    try (var in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream(sheet), sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A window with a text.
  private static final class Looks implements AutoCloseable {
    private final Styling styling;
    private final Theme theme;
    private final Stage stage =
        Fx.get(() -> {
          Stage made = new Stage();
          made.setScene(new Scene(page(), 200, 100));
          made.show();
          return made;
        });

    Looks() {
      styling = Fx.get(Styling::new);
      theme = Fx.get(() -> new Theme(styling, Theme.Choice.LIGHT));
    }

    /// Another window of the same program.
    Looks(Looks of) {
      styling = of.styling;
      theme = of.theme;
    }

    private static VBox page() {
      Label text = new Label("words");
      text.getStyleClass().add("q-title");
      return new VBox(text);
    }

    void choose(Theme.Choice choice) {
      Fx.run(() -> theme.choiceProperty().set(choice));
    }

    void enter() {
      Fx.run(() -> stage.getScene().setRoot(new StackPane(page())));
    }

    String text() {
      return Fx.get(() -> {
        stage.getScene().getRoot().applyCss();
        Label label = (Label) stage.getScene().getRoot().lookup(".q-title");
        return label.getTextFill().toString();
      });
    }

    @Override
    public void close() {
      Fx.run(() -> {
        stage.hide();
        theme.close();
        styling.close();
      });
    }
  }
}
