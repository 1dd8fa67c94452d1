package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import app.quartier.text.Texts;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/// A chart as wide as its place, opaque, drawn anew when it is given or its size changes. Its bars
/// are chosen by a click, or by the arrows and Enter.
///
/// The title stands outside as a label, so the chart itself leaves it out.
final class ChartPane extends Region {
  private static final double COLUMNS = 220;

  /// What the chart of a page has around its rows and this one has not.
  private static final double SAVED = 100;

  private final Consumer<FacetTable.Line> onChosen;
  private final Region mark = new Region();
  private final Tooltip tip = new Tooltip();
  private @Nullable Canvas canvas;
  private @Nullable Texts texts;
  private List<FacetTable.Line> lines = List.of();
  private String told = "";
  private int marked = -1;
  private double tall;

  /// @param onChosen given a line that a condition can say
  ChartPane(Consumer<FacetTable.Line> onChosen) {
    this.onChosen = onChosen;
    getStyleClass().add("chart-pane");
    mark.getStyleClass().add("bar-mark");
    mark.setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    tip.setShowDelay(Duration.millis(200));
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    Tooltip.install(this, tip);
    setOnMouseMoved(this::onMoved);
    setOnMouseExited(left -> mark(isFocused() ? marked : -1));
    setOnMouseClicked(this::onClicked);
    setOnKeyPressed(this::onKey);
    focusedProperty().subscribe(() -> mark(isFocused() ? Math.max(0, marked) : -1));
  }

  /// To be drawn once: a second drawing on the same canvas would lose the typeface. Scrolling moves
  /// the panel, not the chart.
  private static final class Canvas extends ChartCanvas {
    Canvas(JFreeChart chart) {
      super(chart);
      setDomainZoomable(false);
      setRangeZoomable(false);
    }

    boolean isDrawn() {
      return getHeight() > 0;
    }

    /// Drawn by getting a height.
    void draw(double width, double height) {
      setWidth(width);
      setHeight(height);
    }

    @Override
    protected void handleScroll(ScrollEvent event) {}
  }

  /// @param title said before the bars by a screen reader
  void show(JFreeChart chart, String title, FacetTable table, Texts inTexts) {
    boolean rows = isRows(chart);
    tall = rows ? Charts.height(chart) - SAVED : COLUMNS;
    chart.setTitle((TextTitle) null);
    chart.setPadding(new RectangleInsets(4, 4, 4, 4));
    lines = table.lines();
    texts = inTexts;
    told = title + "\n" + table.csv(inTexts) + inTexts.text("insight.chart.keys");
    canvas = new Canvas(chart);
    getChildren().setAll(canvas, mark);
    mark(Math.min(marked, bars() - 1));
    requestLayout();
  }

  private static boolean isRows(JFreeChart chart) {
    return PlotOrientation.HORIZONTAL.equals(chart.getCategoryPlot().getOrientation());
  }

  private int bars() {
    return canvas == null ? 0 : canvas.getChart().getCategoryPlot().getDataset().getColumnCount();
  }

  private void onMoved(MouseEvent move) {
    mark(barAt(move.getX(), move.getY()).orElse(-1));
  }

  private void onClicked(MouseEvent click) {
    barAt(click.getX(), click.getY()).ifPresent(this::choose);
  }

  private void onKey(KeyEvent key) {
    int last = bars() - 1;
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      choose(marked);
    } else if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.DOWN) {
      mark(Math.min(last, marked + 1));
    } else if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.UP) {
      mark(Math.max(0, marked - 1));
    } else if (key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.END) {
      mark(key.getCode() == KeyCode.HOME ? 0 : last);
    } else {
      return;
    }
    key.consume();
  }

  private void choose(int bar) {
    if (bar >= 0 && bar < lines.size() && !lines.get(bar).questions().isEmpty()) {
      onChosen.accept(lines.get(bar));
    }
  }

  /// Frames a bar and says what it is and what it does; -1 frames none.
  private void mark(int bar) {
    marked = bar;
    FacetTable.@Nullable Line line = bar >= 0 && bar < lines.size() ? lines.get(bar) : null;
    mark.setVisible(line != null);
    boolean does = line != null && !line.questions().isEmpty();
    setCursor(does ? Cursor.HAND : Cursor.DEFAULT);
    if (line == null || texts == null) {
      tip.setText(told.lines().findFirst().orElse(""));
      setAccessibleText(told);
      return;
    }
    String why = texts.text(does ? "insight.chart.add" : "insight.chart.noCondition");
    tip.setText(line.told(texts) + "\n" + why);
    setAccessibleText(tip.getText());
    place();
  }

  private void place() {
    if (canvas == null || marked < 0 || marked >= bars()) {
      mark.setVisible(false);
      return;
    }
    @Nullable ChartRenderingInfo drawn = canvas.getRenderingInfo();
    if (drawn == null) {
      // its bars have no place before the first drawing, which comes here again
      return;
    }
    CategoryPlot plot = canvas.getChart().getCategoryPlot();
    Rectangle2D area = drawn.getPlotInfo().getDataArea();
    CategoryAxis axis = plot.getDomainAxis();
    RectangleEdge edge = plot.getDomainAxisEdge();
    double start = axis.getCategoryStart(marked, bars(), area, edge);
    double length = axis.getCategoryEnd(marked, bars(), area, edge) - start;
    if (isRows(canvas.getChart())) {
      mark.resizeRelocate(2, canvas.getLayoutY() + start - 2, getWidth() - 4, length - 4);
    } else {
      double x = canvas.getLayoutX() + start - 2;
      mark.resizeRelocate(
          x, canvas.getLayoutY() + area.getMinY(), length + 4, area.getHeight() + 2);
    }
  }

  /// The place of the bar at this point among those of the chart.
  OptionalInt barAt(double x, double y) {
    @Nullable ChartRenderingInfo drawn = canvas == null ? null : canvas.getRenderingInfo();
    if (canvas == null || drawn == null) {
      return OptionalInt.empty();
    }
    CategoryPlot plot = canvas.getChart().getCategoryPlot();
    Rectangle2D area = drawn.getPlotInfo().getDataArea();
    double inX = x - canvas.getLayoutX();
    double inY = y - canvas.getLayoutY();
    if (bars() == 0 || !area.contains(inX, inY)) {
      return OptionalInt.empty();
    }
    boolean rows = isRows(canvas.getChart());
    RectangleEdge edge = plot.getDomainAxisEdge();
    CategoryAxis axis = plot.getDomainAxis();
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < bars(); i++) {
      double away = Math.abs(axis.getCategoryMiddle(i, bars(), area, edge) - (rows ? inY : inX));
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
    double width = Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset());
    double height = Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset());
    if (canvas == null || (canvas.getWidth() == width && canvas.getHeight() == height)) {
      return;
    }
    if (canvas.isDrawn()) {
      canvas = new Canvas(canvas.getChart());
      getChildren().setAll(canvas, mark);
    }
    canvas.relocate(snappedLeftInset(), snappedTopInset());
    canvas.draw(width, height);
    place();
  }
}
