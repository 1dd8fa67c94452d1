package app.quartier.ui.builder.editors;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// A field for one value that also takes a list when one is pasted, one value a line.
final class LinesField extends TextField {
  private final boolean several;
  private final Consumer<String> onLine;

  /// @param several whether a list is wanted at all
  /// @param onLine told each line of a pasted list
  LinesField(String text, boolean several, Consumer<String> onLine) {
    super(text);
    this.several = several;
    this.onLine = onLine;
  }

  @Override
  public void paste() {
    @Nullable String pasted = Clipboard.getSystemClipboard().getString();
    if (several && pasted != null && pasted.strip().contains("\n")) {
      pasted.lines().forEach(onLine);
    } else {
      super.paste();
    }
  }
}
