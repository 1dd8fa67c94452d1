package app.quartier.ui.importing;

import app.quartier.domain.intake.Contents;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Opener;
import app.quartier.workspace.PastImport;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a past import did, its file of rejected rows, and the way back.
final class PastCard extends VBox {
  private final PastImportsModel model;
  private final Texts texts;
  private final PastImport past;

  /// @param open shows a file or a folder in the desktop
  /// @param again brings files to the import page
  PastCard(
      PastImportsModel model,
      Texts texts,
      PastImportsModel.Shown.Listed listed,
      Function<Path, Opener.Answer> open,
      Consumer<List<Path>> again) {
    this.model = model;
    this.texts = texts;
    this.past = listed.chosen();
    getStyleClass().addAll("action", "done");
    getChildren().addAll(heading(), ResultCard.figures(past.batch().counts(), true, texts));
    ResultCard.remarks(past.batch().counts(), texts)
        .forEach(line -> getChildren().add(ResultCard.quiet(line)));
    if (past.contents() instanceof Contents.Unknown) {
      getChildren().add(ResultCard.quiet(texts.text("importpage.past.unknown")));
    }
    @Nullable Path rejects = past.rejects();
    if (rejects != null) {
      getChildren()
          .add(
              past.rejectsThere()
                  ? new RejectsCard(texts, rejects, open, again)
                  : ResultCard.quiet(texts.text("importpage.rejects.gone", rejects)));
    }
    fate(listed.fate());
  }

  private Label heading() {
    Label heading = new Label(texts.text("importpage.past.done", name(past, texts), finished()));
    heading.setId("past-done");
    heading.setWrapText(true);
    heading.getStyleClass().add("section");
    return heading;
  }

  /// The file's name, as far as the import noted it.
  static String name(PastImport past, Texts texts) {
    @Nullable String name = past.batch().fileName();
    return name == null ? texts.text("importpage.past.unnamed") : name;
  }

  private Object finished() {
    return Objects.requireNonNull(past.batch().finished()).atZone(zone()).withNano(0);
  }

  private ZoneId zone() {
    return model.catalog().zone();
  }

  private void fate(PastImportsModel.@Nullable Fate fate) {
    switch (fate) {
      case null -> {
        if (past.stands()) {
          getChildren().add(undo(false));
        } else {
          told(undone());
        }
      }
      case PastImportsModel.Fate.Undoing _ -> {
        getChildren().add(undo(true));
        told(texts.text("importpage.job.undo"));
      }
      case PastImportsModel.Fate.Undone(var report) -> {
        told(texts.text("importpage.undone"));
        UndoneWords.of(report, texts).forEach(this::told);
      }
      case PastImportsModel.Fate.Kept(var reasons) -> {
        if (past.stands()) {
          getChildren().add(undo(false));
        }
        reasons.forEach(reason -> told(Wording.of(reason, texts)));
      }
    }
  }

  private String undone() {
    return past.undone() == null
        ? texts.text("importpage.undone")
        : texts.text("importpage.past.undone", past.undone().atZone(zone()).withNano(0));
  }

  private void told(String words) {
    Label label = ResultCard.quiet(words);
    label.getStyleClass().add("past-told");
    getChildren().add(label);
  }

  private Button undo(boolean going) {
    Button undo = new Button(texts.text("importpage.undo"));
    undo.setId("past-undo");
    undo.setDisable(going);
    undo.setOnAction(clicked -> model.undo(past.batch().id()));
    return undo;
  }
}
