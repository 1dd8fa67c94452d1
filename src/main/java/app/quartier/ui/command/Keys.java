package app.quartier.ui.command;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// How keys are shown, and which of them work in the whole window.
public final class Keys {
  private Keys() {}

  /// The keys of a command as a person reads them.
  public static Optional<String> shown(Command command) {
    return Optional.ofNullable(command.keys()).map(KeyCombination::getDisplayText);
  }

  /// Whether the keys may work wherever the focus is: single letters and Delete belong to rows, not
  /// to text fields.
  public static boolean isGlobal(KeyCombination keys) {
    return keys.getShortcut() == KeyCombination.ModifierValue.DOWN
        || keys.getControl() == KeyCombination.ModifierValue.DOWN
        || keys.getName().matches("(Shift\\+)?F\\d+");
  }
}
