package app.quartier.ui.builder;

import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.ui.builder.Clip.Held;
import app.quartier.work.Lane;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// Puts what is on the clipboard into the tree, or says why it cannot be read. A long text is read
/// beside the window; a short one at once, so that the keys after it find it there.
final class Pasting {
  private static final int LETTERS_AT_ONCE = 20_000;

  private final BuilderModel model;
  private final Lane lane;

  Pasting(BuilderModel model) {
    this.model = model;
    this.lane = model.desk().lane();
  }

  /// @param id of the node that has the focus
  void paste(String id) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    @Nullable Object own = clipboard.getContent(Clip.format());
    @Nullable String text = own instanceof String json ? json : clipboard.getString();
    if (text == null || text.isBlank()) {
      return;
    }
    if (text.length() <= LETTERS_AT_ONCE) {
      take(Clip.read(text), id);
      return;
    }
    @Nullable Segment open = model.desk().segmentProperty().get();
    lane.submit(
        cancel -> Clip.read(text),
        held -> {
          @Nullable Segment now = model.desk().segmentProperty().get();
          // node ids repeat between segments
          if (open != null && now != null && Objects.equals(open.id(), now.id())) {
            take(held, id);
          }
        });
  }

  private void take(Held held, String id) {
    switch (held) {
      case Held.Nodes(var nodes) -> model.paste(nodes, model.node(id).isPresent() ? id : root());
      case Held.Unreadable(List<Problem> problems) ->
          model.refuse("builder.paste.unread", problems);
    }
  }

  private String root() {
    return model.rule().orElseThrow().id();
  }
}
