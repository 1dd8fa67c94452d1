package app.quartier.ui.builder;

import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Stories of the cards values are edited in: one builder for a class, and after each story no card
/// is open and the window is light and English again.
abstract class CardStory {
  @TempDir static Path folder;
  static Stage stage;
  static Card card;

  @BeforeAll
  static void openBuilder() {
    stage = new Stage(folder.resolve("w"));
    card = new Card(stage);
  }

  @AfterAll
  static void closeBuilder() {
    stage.close();
  }

  @AfterEach
  final void putBack() {
    if (card.isOpen()) {
      stage.press(KeyCode.ESCAPE);
    }
    Fx.run(() -> stage.language.use(Locale.ENGLISH));
    stage.theme(Theme.Choice.LIGHT);
  }
}
