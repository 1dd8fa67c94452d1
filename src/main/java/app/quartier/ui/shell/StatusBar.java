package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.ui.shell.Numbers.Size;
import app.quartier.work.Job;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bottom line: the data and how fresh it is, how long counting took, the job at work, the
/// bell.
final class StatusBar extends HBox {
  private static final double GAP = 12;
  private static final double BAR = 120;

  private final Shell shell;
  private final ProgressBar progress = new ProgressBar();
  private final Label job = new Label();
  private final Button cancel = new Button();

  StatusBar(Shell shell) {
    super(GAP);
    this.shell = shell;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label data = new Label();
    data.setId("status-data");
    data.getStyleClass().addAll("q-muted", "q-small");
    data.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::data,
                shell.book().numbers().sizeProperty(),
                shell.desk().countedProperty(),
                shell.desk().millisProperty(),
                shell.language().textsProperty()));
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
    List.of(progress, job, cancel)
        .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    getChildren().addAll(data, gap, progress, job, cancel, bell());
    shell.jobsModel().runningProperty().addListener((property, old, next) -> show(next));
    shell
        .language()
        .textsProperty()
        .addListener((property, old, next) -> show(shell.jobsModel().runningProperty().get()));
    show(shell.jobsModel().runningProperty().get());
  }

  private String data() {
    Texts texts = shell.language().texts();
    @Nullable Size size = shell.book().numbers().sizeProperty().get();
    if (size == null) {
      return texts.text("status.loading");
    }
    List<String> parts = new ArrayList<>();
    parts.add(texts.count("sidebar.contacts", size.contacts()));
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

  private Button bell() {
    Button bell = new Button(null, new FontIcon(Feather.BELL));
    bell.setId("bell");
    bell.getStyleClass().addAll("button-icon", "flat", "small");
    bell.accessibleTextProperty().bind(shell.language().text("jobs.bell"));
    bell.setOnAction(event -> {
      PopOver over = new PopOver(list());
      over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
      over.show(bell);
    });
    return bell;
  }

  /// All jobs, newest first.
  VBox list() {
    VBox list = new VBox(GAP / 2);
    list.getStyleClass().add("job-list");
    Texts texts = shell.language().texts();
    for (Job known : shell.jobsModel().jobs()) {
      list.getChildren().add(new Label(JobsModel.told(known, texts)));
    }
    if (list.getChildren().isEmpty()) {
      Label none = new Label(texts.text("jobs.none"));
      none.getStyleClass().add("q-muted");
      list.getChildren().add(none);
    }
    return list;
  }
}
