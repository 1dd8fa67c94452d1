package app.quartier.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

/// Files dragged from the desktop onto a node of a window, event by event, as the toolkit would.
public final class Drops {
  private final Node over;
  private final Dragboard board;

  /// @param over the node under the mouse
  public Drops(Node over, List<Path> files) {
    this.over = over;
    this.board = Fx.get(() -> DragboardHelper.createDragboard(new Hand(files)));
  }

  /// Drags over the node; answers whether the window would take the files.
  public boolean hover() {
    return Fx.get(() -> {
      fire(DragEvent.DRAG_ENTERED);
      return fire(DragEvent.DRAG_OVER).isAccepted();
    });
  }

  /// Lets go; answers whether the window took the files.
  public boolean drop() {
    return Fx.get(() -> {
      boolean taken = fire(DragEvent.DRAG_DROPPED).isDropCompleted();
      fire(DragEvent.DRAG_EXITED);
      return taken;
    });
  }

  private DragEvent fire(EventType<DragEvent> type) {
    DragEvent event =
        new DragEvent(
            over,
            over,
            type,
            board,
            1,
            1,
            1,
            1,
            TransferMode.COPY,
            null,
            over,
            new PickResult(over, 1, 1));
    Event.fireEvent(over, event);
    return event;
  }

  /// What the desktop holds while it drags.
  private record Hand(List<Path> files) implements TKClipboard {
    @Override
    public Set<DataFormat> getContentTypes() {
      return Set.of(DataFormat.FILES);
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... content) {
      return false;
    }

    @Override
    public Object getContent(DataFormat format) {
      return files.stream().map(Path::toFile).toList();
    }

    @Override
    public boolean hasContent(DataFormat format) {
      return DataFormat.FILES.equals(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
      return Set.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image image) {}

    @Override
    public void setDragViewOffsetX(double x) {}

    @Override
    public void setDragViewOffsetY(double y) {}

    @Override
    public Image getDragView() {
      return null;
    }

    @Override
    public double getDragViewOffsetX() {
      return 0;
    }

    @Override
    public double getDragViewOffsetY() {
      return 0;
    }
  }
}
