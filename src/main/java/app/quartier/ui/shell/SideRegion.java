package app.quartier.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A region at the side of the builder: between two widths, drawn wider by its edge, put away when
/// the window is narrow and shown again on demand.
final class SideRegion {
  private final Region region;
  private final Region edge = new Region();
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown", true);
  private final double limit;
  private boolean wanted = true;
  private boolean narrow;
  private double start;

  /// @param limit window width below which the region is put away
  SideRegion(Region region, double min, double max, double limit) {
    this.region = region;
    this.limit = limit;
    region.setMinWidth(min);
    region.setMaxWidth(max);
    region.setPrefWidth(min);
    region.visibleProperty().bind(shown);
    region.managedProperty().bind(shown);
    edge.getStyleClass().add("region-edge");
    edge.setCursor(Cursor.H_RESIZE);
    edge.visibleProperty().bind(shown);
    edge.managedProperty().bind(shown);
  }

  /// Lets the edge be dragged.
  ///
  /// @param right whether the region is right of its edge
  SideRegion draggable(boolean right) {
    edge.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> start = right ? event.getSceneX() + width() : event.getSceneX() - width());
    edge.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> setWidth(right ? start - event.getSceneX() : event.getSceneX() - start));
    return this;
  }

  Region region() {
    return region;
  }

  Region edge() {
    return edge;
  }

  double width() {
    return region.getPrefWidth();
  }

  void setWidth(double width) {
    region.setPrefWidth(Math.clamp(width, region.getMinWidth(), region.getMaxWidth()));
  }

  ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether it is shown in a wide window.
  boolean isWanted() {
    return wanted;
  }

  void setWanted(boolean want) {
    wanted = want;
    shown.set(want && !narrow);
  }

  /// Shows it or puts it away, in a narrow window until the width changes over the limit.
  void toggle() {
    shown.set(!shown.get());
    if (!narrow) {
      wanted = shown.get();
    }
  }

  /// Takes the width of the window.
  void fit(double windowWidth) {
    boolean now = windowWidth < limit;
    if (now != narrow) {
      narrow = now;
      shown.set(wanted && !narrow);
    }
  }
}
