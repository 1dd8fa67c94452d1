package app.quartier.ui.shell;

import app.quartier.ui.kit.Attached;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Toasts at the lower right: six seconds each, longer while the mouse is over one.
final class ToastsView extends VBox {
  private static final double GAP = 8;
  private static final Duration SHOWN = Duration.seconds(6);

  private final Shell shell;
  private final Map<Notice, Toast> views = new HashMap<>();

  ToastsView(Shell shell) {
    super(GAP);
    this.shell = shell;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Attached.follow(
        this,
        () -> {
          agree();
          return shell.notices().toasts().subscribe(this::agree);
        });
    Attached.follow(
        this,
        shell.language().textsProperty(),
        texts -> views.values().forEach(toast -> toast.say(texts)));
  }

  private void agree() {
    List<Notice> told = shell.notices().toasts();
    List<Notice> gone = views.keySet().stream().filter(n -> !told.contains(n)).toList();
    gone.forEach(notice -> getChildren().remove(views.remove(notice)));
    told.stream().filter(notice -> !views.containsKey(notice)).forEach(this::add);
  }

  private void add(Notice notice) {
    Toast toast =
        new Toast(
            notice,
            () -> {
              shell.notices().toasts().remove(notice);
              notice.action().run();
            });
    toast.say(shell.language().texts());
    PauseTransition time = new PauseTransition(SHOWN);
    time.setOnFinished(event -> shell.notices().toasts().remove(notice));
    toast.setOnMouseEntered(event -> time.pause());
    toast.setOnMouseExited(event -> time.play());
    time.play();
    views.put(notice, toast);
    getChildren().add(toast);
  }
}
