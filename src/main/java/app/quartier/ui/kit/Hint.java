package app.quartier.ui.kit;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Words that appear when the pointer rests on a control. The tooltip, which is a window of its own
/// and takes its time, is made when the pointer comes; a screen reader is told the words at once.
public final class Hint {
  private Hint() {}

  /// Gives a control its words, or others.
  public static void on(Control control, String words) {
    boolean first = control.getProperties().put(Hint.class, words) == null;
    control.setAccessibleHelp(words);
    @Nullable Tooltip made = control.getTooltip();
    if (made != null) {
      made.setText(words);
    } else if (first) {
      control.addEventFilter(MouseEvent.MOUSE_ENTERED, entered -> show(control));
    }
  }

  private static void show(Control control) {
    if (control.getTooltip() == null) {
      control.setTooltip(new Tooltip(of(control).orElse("")));
    }
  }

  /// The words a control was given.
  public static Optional<String> of(Control control) {
    return Optional.ofNullable(control.getProperties().get(Hint.class)).map(String::valueOf);
  }
}
