package app.quartier.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Closes a window with the escape key, whatever in it has the focus: lists and tables would keep
/// the key for themselves. What hangs from the window, a list of choices for instance, goes first.
public final class Escape {
  private Escape() {}

  /// @param busy whether the key has something else to end first, a drag for instance
  public static void closes(Stage stage, BooleanSupplier busy) {
    stage.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && !busy.getAsBoolean() && !hasPopup(stage)) {
            key.consume();
            stage.close();
          }
        });
  }

  private static boolean hasPopup(Stage stage) {
    return Window.getWindows().stream()
        .anyMatch(window ->
            window instanceof PopupWindow popup
                && !(popup instanceof Tooltip)
                && stage.equals(popup.getOwnerWindow()));
  }
}
