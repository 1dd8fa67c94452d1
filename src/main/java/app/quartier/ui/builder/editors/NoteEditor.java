package app.quartier.ui.builder.editors;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A free note on a row; blank takes it away.
public final class NoteEditor implements Editor {
  private final Form form;
  private final TextArea area;
  private final Consumer<@Nullable String> taker;

  public NoteEditor(Wording wording, @Nullable String now, Consumer<@Nullable String> taker) {
    this.taker = taker;
    form = new Form(wording.texts().text("builder.note"));
    area = new TextArea(now == null ? "" : now);
    area.setWrapText(true);
    area.setPrefRowCount(4);
    area.setPrefColumnCount(28);
    area.setAccessibleText(wording.texts().text("builder.note"));
    form.line(area);
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    area.requestFocus();
  }

  @Override
  public boolean commit() {
    taker.accept(area.getText().isBlank() ? null : area.getText().strip());
    return true;
  }
}
