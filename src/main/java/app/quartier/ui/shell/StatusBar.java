package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.shell.Numbers.Size;
import app.quartier.work.Job;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The bottom line: the data and how fresh it is, how long counting took, the job at work, the
/// bell.
final class StatusBar extends HBox {
  private static final double GAP = 12;
  private static final double BAR = 120;
  private static final Duration SAID = Duration.seconds(6);

  private final Shell shell;
  private final ProgressBar progress = new ProgressBar();
  private final Label job = new Label();
  private final Button cancel = new Button();
  private final Label said = new Label();
  private final PauseTransition saidFor = new PauseTransition(SAID);

  StatusBar(Shell shell) {
    super(GAP);
    this.shell = shell;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    progress.setPrefWidth(BAR);
    progress.setMinWidth(BAR);
    progress.accessibleTextProperty().bind(job.textProperty());
    job.setId("status-job");
    job.getStyleClass().add("q-small");
    cancel.textProperty().bind(shell.language().text("jobs.cancel"));
    cancel.getStyleClass().addAll("small", "flat");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(facts(), said, gap, progress, job, cancel, new Bell(shell));
    List.of(progress, job, cancel, said)
        .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    shell.jobsModel().runningProperty().addListener((property, old, next) -> show(next));
    Attached.follow(
        this,
        shell.language().textsProperty(),
        texts -> {
          show(shell.jobsModel().runningProperty().get());
          say(shell.notices().saidProperty().get());
        });
    show(shell.jobsModel().runningProperty().get());
  }

  /// What the data is, in whose place an answer may stand for a moment.
  private Label facts() {
    said.getStyleClass().add("q-small");
    said.setId("status-said");
    saidFor.setOnFinished(event -> shell.notices().saidProperty().set(null));
    Attached.follow(this, shell.notices().saidProperty(), this::say);
    say(null);
    Label data = new Label();
    data.setId("status-data");
    data.getStyleClass().addAll("q-muted", "q-small");
    data.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::data,
                shell.jobsModel().runningProperty(),
                shell.book().numbers().sizeProperty(),
                shell.desk().countedProperty(),
                shell.desk().millisProperty(),
                shell.language().textsProperty()));
    data.visibleProperty().bind(said.visibleProperty().not());
    data.managedProperty().bind(data.visibleProperty());
    return data;
  }

  private void say(@Nullable Notice notice) {
    said.setVisible(notice != null);
    if (notice != null) {
      said.setText(notice.words().apply(shell.language().texts()));
      saidFor.playFromStart();
    }
  }

  private String data() {
    Texts texts = shell.language().texts();
    @Nullable Size size = shell.book().numbers().sizeProperty().get();
    if (size == null) {
      return texts.text("status.loading");
    }
    List<String> parts = new ArrayList<>();
    parts.add(texts.count("sidebar.contacts", size.contacts()));
    if (shell.jobsModel().runningProperty().get() != null) {
      // the job needs the room
      return parts.getFirst();
    }
    if (size.changed() != null) {
      parts.add(
          texts.text(
              "status.changed",
              size.changed()
                  .atZone(shell.desk().workspace().catalog().zone())
                  .withNano(0)
                  .withSecond(0)));
    }
    if (shell.desk().countedProperty().get() != null) {
      parts.add(texts.text("status.millis", shell.desk().millisProperty().get()));
    }
    return String.join(" · ", parts);
  }

  private void show(@Nullable Job running) {
    boolean busy = running != null;
    List.of(progress, job, cancel).forEach(node -> node.setVisible(busy));
    if (running != null) {
      progress.setProgress(JobsModel.share(running));
      job.setText(JobsModel.told(running, shell.language().texts()));
      cancel.setOnAction(event -> shell.jobs().cancel(running.id()));
    }
  }
}
