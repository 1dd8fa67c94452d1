package app.quartier.chart;

import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/// A plot of rows from top to bottom, without axes: every row says its own figure.
final class Rows {
  private Rows() {}

  /// @param lines of text a row has room for
  /// @param full the value that fills the width
  static CategoryPlot plot(List<Row> rows, int lines, double full, Palette palette) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < rows.size(); i++) {
      data.addValue(rows.get(i).value(), "value", new Tick(i, rows.get(i).label()));
    }
    CategoryAxis names = new CategoryAxis();
    names.setVisible(false);
    names.setLowerMargin(0);
    names.setUpperMargin(0);
    names.setCategoryMargin(0);
    NumberAxis values = new NumberAxis();
    values.setVisible(false);
    values.setRange(0, Math.max(full, Double.MIN_NORMAL));
    CategoryPlot plot = new CategoryPlot(data, names, values, new RowBars(rows, lines, palette));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }
}
