package app.quartier.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/// Draws the first series as wide columns and the second, half as wide, in front of them.
final class ColumnBars extends BarRenderer {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Palette palette;

  ColumnBars(Palette palette) {
    this.palette = palette;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis domainAxis,
      ValueAxis rangeAxis,
      CategoryDataset dataset,
      int series,
      int column,
      int pass) {
    double value = dataset.getValue(series, column).doubleValue();
    if (value <= 0) {
      return;
    }
    double start =
        domainAxis.getCategoryStart(column, getColumnCount(), area, plot.getDomainAxisEdge());
    double end =
        domainAxis.getCategoryEnd(column, getColumnCount(), area, plot.getDomainAxisEdge());
    double top = rangeAxis.valueToJava2D(value, area, plot.getRangeAxisEdge());
    double height = Math.max(1.5, area.getMaxY() - top);
    double inset = series == 0 ? 0 : (end - start) / 4;
    g2.setPaint(series == 0 ? palette.base() : palette.accent());
    g2.fill(
        new Rectangle2D.Double(
            start + inset, area.getMaxY() - height, end - start - 2 * inset, height));
  }
}
