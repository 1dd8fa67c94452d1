package app.quartier.ui.shell;

import app.quartier.ui.kit.Zoom;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The divider between a side region and the middle: dragged, or moved with the arrow keys.
final class Edge extends Region {
  private static final double STEP = 16;

  private final SideRegion side;
  private final Zoom zoom;

  /// +1 when the region is left of its edge, −1 when it is right of it.
  private final double way;

  private double start;

  /// @param onRight whether the region is right of its edge
  /// @param name what a screen reader calls it
  Edge(SideRegion side, boolean onRight, ObservableValue<String> name, Zoom zoom) {
    this.side = side;
    this.zoom = zoom;
    this.way = onRight ? -1 : 1;
    getStyleClass().addAll("region-edge", onRight ? "of-right" : "of-left");
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    accessibleTextProperty().bind(name);
    side.widthProperty()
        .addListener(
            (property, old, next) -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    start = side.width() - way * event.getSceneX() / zoom.of(1);
    requestFocus();
  }

  private void drag(MouseEvent event) {
    side.setWidth(start + way * event.getSceneX() / zoom.of(1));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> side.setWidth(side.width() - way * STEP);
      case RIGHT -> side.setWidth(side.width() + way * STEP);
      case HOME -> side.setWidth(side.widths().min());
      case END -> side.setWidth(side.widths().max());
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> side.width();
      case MIN_VALUE -> side.widths().min();
      case MAX_VALUE -> side.widths().max();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> side.setWidth(side.width() + STEP);
      case DECREMENT -> side.setWidth(side.width() - STEP);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
