package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.work.Job;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bell: how many messages came since it was opened; opened, the jobs at work, each with its
/// progress and a way to stop it, and the messages, newest first.
final class Bell extends Button {
  private static final double GAP = 8;

  private final Shell shell;
  private final VBox list = new VBox(GAP);

  Bell(Shell shell) {
    super(null, new FontIcon(Feather.BELL));
    this.shell = shell;
    setId("bell");
    getStyleClass().addAll("button-icon", "flat", "small", "bell");
    list.getStyleClass().add("job-list");
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> unseen() == 0 ? "" : texts().formats().number(unseen()),
                shell.notices().unseenProperty(),
                shell.language().textsProperty()));
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts().count("jobs.bell", unseen()),
                shell.notices().unseenProperty(),
                shell.language().textsProperty()));
    setOnAction(event -> open());
  }

  private int unseen() {
    return shell.notices().unseenProperty().get();
  }

  private Texts texts() {
    return shell.language().texts();
  }

  private void open() {
    fill();
    shell.notices().markSeen();
    ScrollPane scroll = new ScrollPane(list);
    scroll.getStyleClass().add("job-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.accessibleTextProperty().bind(shell.language().text("jobs.title"));
    PopOver over = new PopOver(scroll);
    over.setAnimated(false);
    over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    Runnable follow = this::fill;
    var running = shell.jobsModel().runningProperty().subscribe(follow);
    var kept = Bindings.size(shell.notices().kept()).subscribe(follow);
    var speaking = shell.language().textsProperty().subscribe(follow);
    over.setOnHidden(event -> {
      speaking.unsubscribe();
      running.unsubscribe();
      kept.unsubscribe();
    });
    over.show(this);
  }

  private void fill() {
    Label title = new Label(texts().text("jobs.title"));
    title.getStyleClass().add("q-heading");
    list.getChildren().setAll(title);
    shell.jobsModel().jobs().stream()
        .filter(job -> job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING)
        .map(this::atWork)
        .forEach(list.getChildren()::add);
    shell.notices().kept().stream().map(this::message).forEach(list.getChildren()::add);
    if (list.getChildren().size() == 1) {
      list.getChildren().add(muted(texts().text("jobs.none")));
    }
  }

  private Node atWork(Job job) {
    Label words = new Label(JobsModel.told(job, texts()));
    words.setWrapText(true);
    ProgressBar progress = new ProgressBar(JobsModel.share(job));
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(words.getText());
    HBox.setHgrow(progress, Priority.ALWAYS);
    Button cancel = new Button(texts().text("jobs.cancel"));
    cancel.getStyleClass().addAll("small", "flat");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> shell.jobs().cancel(job.id()));
    HBox line = new HBox(GAP, progress, cancel);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(words, line);
  }

  private Node message(Notices.Kept kept) {
    Label words = new Label(kept.notice().words().apply(texts()));
    words.setWrapText(true);
    ZoneId zone = shell.desk().workspace().catalog().zone();
    VBox lines = new VBox(words, muted(texts().formats().shortMoment(kept.at().atZone(zone))));
    if (kept.notice().actionKey() == null) {
      return lines;
    }
    Button action = new Button(texts().text(kept.notice().actionKey()));
    action.getStyleClass().addAll("flat", "small", "accent");
    action.setMinWidth(Region.USE_PREF_SIZE);
    action.setOnAction(event -> {
      shell.notices().kept().remove(kept);
      kept.notice().action().run();
      fill();
    });
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(GAP, lines, action);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll(List.of("q-muted", "q-small"));
    label.setWrapText(true);
    return label;
  }
}
