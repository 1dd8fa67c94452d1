package app.quartier.ui.gallery;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

/// Files that the desktop drags over the window; without a display nothing else can hold them.
record HeldFiles(List<File> files) implements TKClipboard {
  @Override
  public Set<DataFormat> getContentTypes() {
    return Set.of(DataFormat.FILES);
  }

  @SafeVarargs
  @Override
  public final boolean putContent(Pair<DataFormat, Object>... content) {
    return false;
  }

  @Override
  public Object getContent(DataFormat format) {
    return format.equals(DataFormat.FILES) ? files : null;
  }

  @Override
  public boolean hasContent(DataFormat format) {
    return format.equals(DataFormat.FILES);
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
