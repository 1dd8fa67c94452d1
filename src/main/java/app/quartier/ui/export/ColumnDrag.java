package app.quartier.ui.export;

import java.util.function.IntBinaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags a row of a list to another place, with a line where it would land. Escape lets it be.
final class ColumnDrag {
  private static final double THRESHOLD = 5;
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final int NOWHERE = -1;

  private final ListView<?> list;
  private final double row;
  private final IntBinaryOperator move;
  private int from = NOWHERE;
  private int to = NOWHERE;
  private double start;

  /// @param row height of a row
  /// @param move moves a row by so many places and answers where it is then
  ColumnDrag(ListView<?> list, double row, IntBinaryOperator move) {
    this.list = list;
    this.row = row;
    this.move = move;
  }

  void listen(ListCell<?> cell) {
    cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(cell, event));
    cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
  }

  private void press(ListCell<?> cell, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
      from = cell.getIndex();
      start = event.getSceneY();
    }
  }

  private void drag(MouseEvent event) {
    double way = event.getSceneY() - start;
    if (from == NOWHERE || (to == NOWHERE && Math.abs(way) < THRESHOLD)) {
      return;
    }
    to = Math.clamp(from + Math.round(way / row), 0, list.getItems().size() - 1);
    mark();
    event.consume();
  }

  private void release() {
    int target = to;
    int source = from;
    cancel();
    if (target != NOWHERE && target != source) {
      list.getSelectionModel().clearAndSelect(move.applyAsInt(source, target - source));
    }
  }

  boolean isDragging() {
    return to != NOWHERE;
  }

  /// Leaves everything where it is.
  ///
  /// @return whether something was being dragged
  boolean cancel() {
    boolean dragging = to != NOWHERE;
    from = NOWHERE;
    to = NOWHERE;
    mark();
    return dragging;
  }

  private void mark() {
    for (var node : list.lookupAll(".list-cell")) {
      if (node instanceof ListCell<?> cell) {
        boolean here = to != NOWHERE && to != from && cell.getIndex() == to;
        cell.pseudoClassStateChanged(BEFORE, here && to < from);
        cell.pseudoClassStateChanged(AFTER, here && to > from);
      }
    }
  }
}
