package app.quartier.ui.builder.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Bars of equal width, those inside a range in another colour.
final class Histogram extends Pane {
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
  private static final double HEIGHT = 48;
  private static final double GAP = 1;
  private static final double LEAST = 2;

  private final List<Region> bars = new ArrayList<>();
  private List<Long> counts = List.of();

  Histogram() {
    getStyleClass().add("histogram");
    setPrefHeight(HEIGHT);
    setMinHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(List<Long> heights) {
    counts = List.copyOf(heights);
    bars.clear();
    for (int i = 0; i < counts.size(); i++) {
      Region bar = new Region();
      bar.getStyleClass().add("histogram-bar");
      bars.add(bar);
    }
    getChildren().setAll(bars);
    requestLayout();
  }

  void mark(IntPredicate inside) {
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).pseudoClassStateChanged(INSIDE, inside.test(i));
    }
  }

  @Override
  protected void layoutChildren() {
    long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
    double left = getInsets().getLeft();
    double room = getWidth() - left - getInsets().getRight();
    double width = room / Math.max(1, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      long count = counts.get(i);
      // by the root, so that few are still seen beside very many
      double share = Math.sqrt((double) count / Math.max(1, most));
      double height = count == 0 ? 0 : Math.max(LEAST, getHeight() * share);
      double x = snapPositionX(left + i * width);
      double end = snapPositionX(left + (i + 1) * width);
      bars.get(i).resizeRelocate(x, getHeight() - height, Math.max(1, end - x - GAP), height);
    }
  }
}
