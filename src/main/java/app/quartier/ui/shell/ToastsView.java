package app.quartier.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Toasts at the lower right: six seconds each, longer while the mouse is over one.
final class ToastsView extends VBox {
  private static final double GAP = 8;
  private static final Duration SHOWN = Duration.seconds(6);

  private final Shell shell;
  private final Map<Notice, HBox> views = new HashMap<>();

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
  }

  private void add(Notice notice) {
    Label words = new Label(notice.words().apply(shell.language().texts()));
    words.setWrapText(true);
    HBox toast = new HBox(GAP, words);
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.getStyleClass().add("toast");
    toast.setMaxWidth(Region.USE_PREF_SIZE);
    if (notice.actionKey() != null) {
      Button action = new Button(shell.language().texts().text(notice.actionKey()));
      action.getStyleClass().addAll("flat", "small", "accent");
      action.setMinWidth(Region.USE_PREF_SIZE);
      action.setOnAction(event -> {
        shell.notices().toasts().remove(notice);
        notice.action().run();
      });
      toast.getChildren().add(action);
    }
    PauseTransition time = new PauseTransition(SHOWN);
    time.setOnFinished(event -> shell.notices().toasts().remove(notice));
    toast.setOnMouseEntered(event -> time.pause());
    toast.setOnMouseExited(event -> time.play());
    time.play();
    views.put(notice, toast);
    getChildren().add(toast);
  }
}
