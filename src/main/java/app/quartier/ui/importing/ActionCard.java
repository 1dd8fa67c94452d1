package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.UndoReport;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.ui.kit.Pace;
import app.quartier.ui.kit.Visible;
import app.quartier.work.Job;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be done now: the prediction with Import, the way of a job with Cancel, the result with
/// Undo. What is to be clicked, and the way of a job, stand in a foot of their own that the page
/// keeps in sight.
final class ActionCard extends VBox {
  private final ImportModel model;
  private final Language language;
  private final Consumer<ImportReport> onImported;
  private final ProgressBar bar = new ProgressBar();
  private final Label phase = new Label();
  private final VBox foot = new VBox();
  private Consumer<UndoReport> undone = report -> {};
  private Runnable close = () -> {};
  private Function<Path, Opener.Answer> open = file -> Opener.Answer.NO_PROGRAM;

  ActionCard(ImportModel model, Language language, Consumer<ImportReport> onImported) {
    this.model = model;
    this.language = language;
    this.onImported = onImported;
    getStyleClass().add("action");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(phase.textProperty());
    phase.setId("import-phase");
    phase.getStyleClass().add("quiet");
    phase.setWrapText(true);
    foot.getStyleClass().add("foot");
    model.goingProperty().subscribe(going -> showPhase(going));
  }

  Node foot() {
    return foot;
  }

  void onUndone(Consumer<UndoReport> told) {
    this.undone = told;
  }

  void onClose(Runnable told) {
    this.close = told;
  }

  void onOpen(Function<Path, Opener.Answer> opener) {
    this.open = opener;
  }

  void show(Shown shown) {
    Texts texts = language.texts();
    getChildren().clear();
    foot.getChildren().clear();
    showPhase(model.goingProperty().get());
    switch (shown) {
      case Shown.Empty _ -> {}
      case Shown.Reading _, Shown.Importing _ -> running(texts);
      case Shown.Refused _ -> refused(texts);
      case Shown.Predicted predicted -> predicted(predicted.report(), texts);
      case Shown.Stopped(var predicted) -> stopped(predicted, texts);
      case Shown.Done done -> done(done, texts);
      case Shown.Undoing(Shown.Done done) -> {
        done(done, texts);
        getChildren().add(ResultCard.quiet(texts.text("importpage.job.undo")));
      }
    }
    hideEmpty(this);
    hideEmpty(foot);
  }

  private static void hideEmpty(VBox box) {
    Visible.set(box, !box.getChildren().isEmpty());
  }

  private void buttons(Button... buttons) {
    foot.getChildren().add(DoneCard.buttons(buttons));
  }

  private void done(Shown.Done done, Texts texts) {
    Button on = leave(model.queue().left() > 0 ? "importpage.next" : "importpage.close", texts);
    DoneCard card = new DoneCard(model, texts, done, report -> undone.accept(report), open, on);
    getChildren().setAll(card);
    foot.getChildren().setAll(card.foot());
  }

  private void showPhase(@Nullable Job going) {
    Texts texts = language.texts();
    if (going == null || going.phase().isEmpty()) {
      bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
      phase.setText(texts.text("importpage.starting"));
      return;
    }
    bar.setProgress(going.total() > 0 ? (double) going.done() / going.total() : -1);
    phase.setText(words(going, texts));
  }

  /// `Preparing the data: 12 000 of 200 000 rows · 45 000 rows per second · about 5 seconds left`.
  static String words(Job going, Texts texts) {
    Pace pace = Pace.of(going);
    String words = texts.text(going.phase());
    if (pace.rows() && going.total() > 0) {
      words = texts.text("importpage.phase", words, going.done(), going.total());
    } else if (pace.rows()) {
      words = texts.count("importpage.phase.rows", going.done(), words);
    }
    return words + pace.words(texts);
  }

  private void running(Texts texts) {
    Button cancel = new Button(texts.text("importpage.cancel"));
    cancel.setId("import-cancel");
    cancel.setOnAction(clicked -> {
      cancel.setDisable(true);
      model.cancel();
    });
    foot.getChildren().setAll(phase, bar);
    buttons(cancel);
  }

  private void refused(Texts texts) {
    Button again = new Button(texts.text("importpage.again"));
    again.setId("import-again");
    again.setOnAction(clicked -> model.again());
    buttons(again, leave("importpage.notThis", texts));
  }

  private void predicted(ImportReport report, Texts texts) {
    boolean nothing = report.counts().created() + report.counts().changed() == 0;
    Button run = new Button(texts.text("importpage.run"));
    run.setId("import-run");
    run.getStyleClass().add("accent");
    run.setDefaultButton(true);
    run.setDisable(nothing);
    run.setOnAction(clicked -> model.run(onImported));
    Label heading = new Label(texts.text("importpage.prediction"));
    heading.getStyleClass().add("section");
    getChildren().setAll(heading, new ResultCard(report, texts));
    if (nothing) {
      boolean rejected = report.counts().unchanged() == 0;
      getChildren()
          .add(
              ResultCard.quiet(
                  texts.text(rejected ? "importpage.allRejected" : "importpage.nothing")));
    }
    buttons(run, leave("importpage.notThis", texts));
  }

  private void stopped(Shown.@Nullable Predicted predicted, Texts texts) {
    Label said = new Label();
    said.setId("import-stopped");
    said.setWrapText(true);
    if (predicted != null) {
      said.setText(texts.text("importpage.stopped"));
      predicted(predicted.report(), texts);
      getChildren().addFirst(said);
      return;
    }
    said.setText(texts.text("importpage.stopped.reading"));
    refused(texts);
    getChildren().addFirst(said);
  }

  private Button leave(String key, Texts texts) {
    Button button = new Button(texts.text(key));
    button.setId("import-leave");
    button.setOnAction(clicked -> {
      boolean last = model.queue().left() == 0;
      model.next();
      if (last) {
        close.run();
      }
    });
    return button;
  }
}
