package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.UndoReport;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be done now: the prediction with Import, the way of a job with Cancel, the result with
/// Undo.
final class ActionCard extends VBox {
  private final ImportModel model;
  private final Language language;
  private final Consumer<ImportReport> onImported;
  private final ProgressBar bar = new ProgressBar();
  private final Label phase = new Label();
  private Runnable undone = () -> {};
  private Runnable close = () -> {};

  ActionCard(ImportModel model, Language language, Consumer<ImportReport> onImported) {
    this.model = model;
    this.language = language;
    this.onImported = onImported;
    getStyleClass().add("action");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(phase.textProperty());
    phase.setId("import-phase");
    phase.getStyleClass().add("quiet");
    model.goingProperty().subscribe(going -> showPhase(going));
  }

  void onUndone(Runnable told) {
    this.undone = told;
  }

  void onClose(Runnable told) {
    this.close = told;
  }

  void show(Shown shown) {
    Texts texts = language.texts();
    getChildren().clear();
    setVisible(!(shown instanceof Shown.Empty));
    setManaged(isVisible());
    showPhase(model.goingProperty().get());
    switch (shown) {
      case Shown.Empty _ -> {}
      case Shown.Reading _ -> running(texts);
      case Shown.Refused _ -> getChildren().add(new HBox(leave("importpage.notThis", texts)));
      case Shown.Predicted(var report, var _) -> predicted(report, texts);
      case Shown.Importing _ -> running(texts);
      case Shown.Done done -> done(done, texts);
    }
  }

  private void showPhase(Going going) {
    Texts texts = language.texts();
    bar.setProgress(going.share());
    String words =
        going.phase().isEmpty() ? texts.text("importpage.starting") : texts.text(going.phase());
    phase.setText(
        going.total() > 0
            ? texts.text("importpage.phase", words, going.done(), going.total())
            : going.done() > 0 ? texts.count("importpage.phase.rows", going.done(), words) : words);
  }

  private void running(Texts texts) {
    Button cancel = new Button(texts.text("importpage.cancel"));
    cancel.setId("import-cancel");
    cancel.setOnAction(clicked -> model.cancel());
    getChildren().setAll(phase, bar, cancel);
  }

  private void predicted(ImportReport report, Texts texts) {
    Button run = new Button(texts.text("importpage.run"));
    run.setId("import-run");
    run.getStyleClass().add("accent");
    run.setDefaultButton(true);
    run.setDisable(report.counts().created() + report.counts().changed() == 0);
    run.setOnAction(clicked -> model.run(onImported));
    HBox buttons = buttons(run, leave("importpage.notThis", texts));
    getChildren()
        .setAll(heading("importpage.prediction", texts), new ResultCard(report, texts), buttons);
    if (run.isDisabled()) {
      getChildren().add(2, quiet(texts.text("importpage.nothing")));
    }
    remarks(report, texts);
  }

  private void done(Shown.Done done, Texts texts) {
    @Nullable UndoReport back = done.undone();
    if (back != null) {
      Label said = heading("importpage.undone", texts);
      said.setId("import-undone");
      getChildren()
          .setAll(
              said,
              quiet(texts.count("importpage.undone.contacts", back.contactsRemoved())),
              quiet(texts.count("importpage.undone.values", back.valuesRestored())),
              buttons(leave(after(), texts)));
      return;
    }
    Label said = heading("importpage.done", texts);
    said.setId("import-done");
    Button undo = new Button(texts.text("importpage.undo"));
    undo.setId("import-undo");
    undo.setOnAction(clicked -> model.undo(undone));
    Button on = leave(after(), texts);
    on.getStyleClass().add("accent");
    getChildren().setAll(said, new ResultCard(done.report(), texts), buttons(on, undo));
    if (done.report().rejects() != null) {
      Label rejects = quiet(texts.text("importpage.rejects", done.report().rejects()));
      rejects.setId("import-rejects");
      getChildren().add(2, rejects);
    }
    remarks(done.report(), texts);
  }

  private String after() {
    return model.waiting() > 0 ? "importpage.next" : "importpage.close";
  }

  private void remarks(ImportReport report, Texts texts) {
    ResultCard.remarks(report, texts).forEach(remark -> getChildren().add(quiet(remark)));
  }

  private Button leave(String key, Texts texts) {
    Button button = new Button(texts.text(key));
    button.setId("import-leave");
    button.setOnAction(clicked -> {
      boolean last = model.waiting() == 0;
      model.next();
      if (last) {
        close.run();
      }
    });
    return button;
  }

  private static HBox buttons(Button... buttons) {
    HBox box = new HBox(buttons);
    box.getStyleClass().add("buttons");
    return box;
  }

  private static Label heading(String key, Texts texts) {
    Label label = new Label(texts.text(key));
    label.getStyleClass().add("section");
    return label;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }
}
