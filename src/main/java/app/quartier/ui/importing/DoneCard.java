package app.quartier.ui.importing;

import app.quartier.domain.intake.UndoReport;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Opener;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an import did, its file of rejected rows, and the way back; or what taking it back did.
final class DoneCard extends VBox {
  private final Texts texts;
  private final HBox foot;

  /// @param open shows a file or a folder in the desktop
  /// @param on what goes on from here
  DoneCard(
      ImportModel model,
      Texts texts,
      Shown.Done done,
      Consumer<UndoReport> onUndone,
      Function<Path, Opener.Answer> open,
      Button on) {
    this.texts = texts;
    getStyleClass().add("done");
    @Nullable UndoReport back = done.undone();
    if (back != null) {
      getChildren().add(heading("importpage.undone", "import-undone"));
      UndoneWords.of(back, texts).forEach(line -> getChildren().add(ResultCard.quiet(line)));
      foot = buttons(on);
      return;
    }
    Button undo = new Button(texts.text("importpage.undo"));
    undo.setId("import-undo");
    undo.setDisable(model.shownProperty().get() instanceof Shown.Undoing);
    undo.setOnAction(clicked -> model.undo(onUndone));
    on.getStyleClass().add("accent");
    getChildren()
        .addAll(heading("importpage.done", "import-done"), new ResultCard(done.report(), texts));
    @Nullable Path rejects = done.report().rejects();
    if (rejects != null) {
      getChildren().add(new RejectsCard(texts, rejects, open, model::choose));
    }
    foot = buttons(on, undo);
  }

  /// What can be clicked below the card.
  Node foot() {
    return foot;
  }

  private Label heading(String key, String id) {
    Label label = new Label(texts.text(key));
    label.setId(id);
    label.getStyleClass().add("section");
    return label;
  }

  static HBox buttons(Button... buttons) {
    HBox box = new HBox(buttons);
    box.getStyleClass().add("buttons");
    return box;
  }
}
