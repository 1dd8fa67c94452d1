package app.quartier.ui.importing;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Opener;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The file of rejected rows: where it is, how to see it, how to import it mended.
final class RejectsCard extends VBox {
  private final Texts texts;
  private final Label where;

  /// @param again brings files to the import page
  RejectsCard(
      Texts texts, Path file, Function<Path, Opener.Answer> open, Consumer<List<Path>> again) {
    this.texts = texts;
    this.where = ResultCard.quiet(texts.text("importpage.rejects", file));
    where.setId("import-rejects");
    @Nullable Path folder = file.getParent();
    Button look =
        button(
            "importpage.rejects.open", "import-rejects-open", () -> told(file, open.apply(file)));
    Button show =
        button(
            "importpage.rejects.show",
            "import-rejects-show",
            () -> told(file, open.apply(folder == null ? file : folder)));
    Button mended =
        button(
            "importpage.rejects.again", "import-rejects-again", () -> again.accept(List.of(file)));
    getStyleClass().add("done");
    getChildren().addAll(where, DoneCard.buttons(look, show, mended));
  }

  private Button button(String key, String id, Runnable effect) {
    Button button = new Button(texts.text(key));
    button.setId(id);
    button.setOnAction(clicked -> effect.run());
    return button;
  }

  private void told(Path file, Opener.Answer answer) {
    switch (answer) {
      case OPENED -> {}
      case GONE -> where.setText(texts.text("importpage.rejects.gone", file));
      case NO_PROGRAM ->
          where.setText(
              texts.text("importpage.rejects.unopened", texts.text("importpage.rejects", file)));
    }
  }
}
