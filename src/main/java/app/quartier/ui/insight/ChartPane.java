package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/// A chart as wide as its place, opaque, drawn anew when it is given or its size changes.
///
/// The title stands outside as a label, so the chart itself leaves it out.
final class ChartPane extends Region {
  private static final double COLUMNS = 220;

  /// What the chart of a page has around its rows and this one has not.
  private static final double SAVED = 88;

  private @Nullable Canvas canvas;
  private double tall;

  ChartPane() {
    getStyleClass().add("chart-pane");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /// Scrolling moves the panel, not the chart.
  private static final class Canvas extends ChartCanvas {
    Canvas(JFreeChart chart) {
      super(chart);
      setDomainZoomable(false);
      setRangeZoomable(false);
    }

    @Override
    protected void handleScroll(ScrollEvent event) {}
  }

  void show(JFreeChart chart) {
    boolean rows = isRows(chart);
    tall = rows ? Charts.height(chart) - SAVED : COLUMNS;
    chart.setTitle((TextTitle) null);
    chart.setPadding(new RectangleInsets(4, 4, 4, 4));
    if (canvas == null) {
      canvas = new Canvas(chart);
      getChildren().setAll(canvas);
    } else {
      canvas.setChart(chart);
    }
    requestLayout();
  }

  private static boolean isRows(JFreeChart chart) {
    return PlotOrientation.HORIZONTAL.equals(chart.getCategoryPlot().getOrientation());
  }

  /// The place of the bar at this point among those of the chart.
  OptionalInt barAt(double x, double y) {
    if (canvas == null) {
      return OptionalInt.empty();
    }
    CategoryPlot plot = canvas.getChart().getCategoryPlot();
    Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
    int bars = plot.getDataset().getColumnCount();
    double inX = x - canvas.getLayoutX();
    double inY = y - canvas.getLayoutY();
    if (bars == 0 || !area.contains(inX, inY)) {
      return OptionalInt.empty();
    }
    boolean rows = isRows(canvas.getChart());
    RectangleEdge edge = plot.getDomainAxisEdge();
    CategoryAxis axis = plot.getDomainAxis();
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < bars; i++) {
      double away = Math.abs(axis.getCategoryMiddle(i, bars, area, edge) - (rows ? inY : inX));
      if (away < least) {
        least = away;
        nearest = i;
      }
    }
    return OptionalInt.of(nearest);
  }

  @Override
  protected double computePrefHeight(double width) {
    return tall + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    if (canvas != null) {
      double width = getWidth() - snappedLeftInset() - snappedRightInset();
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      canvas.relocate(snappedLeftInset(), snappedTopInset());
      canvas.setWidth(Math.max(1, width));
      canvas.setHeight(Math.max(1, height));
      canvas.draw();
    }
  }
}
