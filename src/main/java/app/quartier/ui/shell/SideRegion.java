package app.quartier.ui.shell;

import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Zoom;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/// A region at the side of the builder: between two widths, made wider by its edge; in a narrow
/// window a drawer that is opened on demand. Lengths are as drawn, before the zoom.
final class SideRegion {
  /// What it may measure.
  ///
  /// @param narrow window width below which the region is a drawer
  record Widths(double min, double max, double narrow) {}

  private final Region region;
  private final Widths widths;
  private final Zoom zoom;
  private final DoubleProperty width = new SimpleDoubleProperty(this, "width");
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);
  private final BooleanProperty drawer = new SimpleBooleanProperty(this, "drawer", false);
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

  SideRegion(Region region, Widths widths, Zoom zoom) {
    this.region = region;
    this.widths = widths;
    this.zoom = zoom;
    region.visibleProperty().bind(drawer.and(open).or(drawer.not().and(wanted)));
    width.addListener((property, old, next) -> measure());
    Attached.follow(region, zoom.factorProperty(), factor -> measure());
    setWidth(widths.min());
  }

  /// A region never gives way to what is in the middle, however wide that wants to be.
  private void measure() {
    region.setMinWidth(zoom.of(width()));
    region.setPrefWidth(zoom.of(width()));
    region.setMaxWidth(zoom.of(width()));
  }

  Region region() {
    return region;
  }

  Widths widths() {
    return widths;
  }

  DoubleProperty widthProperty() {
    return width;
  }

  double width() {
    return width.get();
  }

  void setWidth(double next) {
    width.set(Math.clamp(next, widths.min(), widths.max()));
  }

  boolean isShown() {
    return region.isVisible();
  }

  /// Whether it is shown in a wide window.
  boolean isWanted() {
    return wanted.get();
  }

  void setWanted(boolean want) {
    wanted.set(want);
  }

  boolean isDrawer() {
    return drawer.get();
  }

  /// Whether the drawer is open; says nothing in a wide window.
  BooleanProperty openProperty() {
    return open;
  }

  /// Takes the width of the window.
  void fit(double windowWidth) {
    boolean now = windowWidth < zoom.of(widths.narrow());
    if (now != drawer.get()) {
      open.set(false);
      drawer.set(now);
    }
  }
}
