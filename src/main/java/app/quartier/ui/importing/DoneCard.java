package app.quartier.ui.importing;

import app.quartier.domain.intake.UndoReport;
import app.quartier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an import did, its file of rejected rows, and the way back; or what taking it back did.
final class DoneCard extends VBox {
  private final ImportModel model;
  private final Texts texts;

  /// @param open shows a file or a folder in the desktop; false when it cannot
  /// @param on what goes on from here
  DoneCard(
      ImportModel model,
      Texts texts,
      Shown.Done done,
      Runnable onUndone,
      Predicate<Path> open,
      Button on) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("done");
    @Nullable UndoReport back = done.undone();
    if (back != null) {
      getChildren().add(heading("importpage.undone", "import-undone"));
      UndoneWords.of(back, texts).forEach(line -> getChildren().add(ResultCard.quiet(line)));
      getChildren().add(buttons(on));
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
      getChildren().add(rejects(rejects, open));
    }
    getChildren().add(buttons(on, undo));
  }

  private VBox rejects(Path file, Predicate<Path> open) {
    Label where = ResultCard.quiet(texts.text("importpage.rejects", file));
    where.setId("import-rejects");
    Button show = new Button(texts.text("importpage.rejects.show"));
    show.setId("import-rejects-show");
    @Nullable Path folder = file.getParent();
    show.setOnAction(clicked -> opened(where, open.test(folder == null ? file : folder)));
    Button look = new Button(texts.text("importpage.rejects.open"));
    look.setId("import-rejects-open");
    look.setOnAction(clicked -> opened(where, open.test(file)));
    Button again = new Button(texts.text("importpage.rejects.again"));
    again.setId("import-rejects-again");
    again.setOnAction(clicked -> model.choose(List.of(file)));
    VBox box = new VBox(where, buttons(look, show, again));
    box.getStyleClass().add("done");
    return box;
  }

  private void opened(Label where, boolean opened) {
    if (!opened) {
      where.setText(texts.text("importpage.rejects.unopened", where.getText()));
    }
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
