package app.quartier.ui.builder.editors;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// A field for one value that also takes a list when one is pasted, one value a line.
final class LinesField extends TextField {
  private final boolean several;
  private final Consumer<List<String>> onLines;

  /// @param several whether a list is wanted at all
  /// @param onLines told the lines of a pasted list
  LinesField(String text, boolean several, Consumer<List<String>> onLines) {
    super(text);
    this.several = several;
    this.onLines = onLines;
  }

  @Override
  public void paste() {
    @Nullable String pasted = Clipboard.getSystemClipboard().getString();
    if (several && pasted != null && pasted.strip().contains("\n")) {
      onLines.accept(pasted.lines().toList());
    } else {
      super.paste();
    }
  }
}
