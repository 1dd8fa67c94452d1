package app.quartier.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
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
    shell
        .notices()
        .toasts()
        .addListener(
            (ListChangeListener<Notice>)
                change -> {
                  while (change.next()) {
                    change.getRemoved().forEach(gone -> getChildren().remove(views.remove(gone)));
                    change.getAddedSubList().forEach(this::add);
                  }
                });
    shell
        .language()
        .textsProperty()
        .addListener((property, old, next) -> views.values().forEach(toast -> toast.say(next)));
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
