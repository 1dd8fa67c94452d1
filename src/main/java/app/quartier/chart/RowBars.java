package app.quartier.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/// Draws each row as a line or two of text with a bar on a full-width track below.
final class RowBars extends BarRenderer {
  private static final int LINE = 17;
  private static final int BAR = 10;
  private static final int THIN = 4;
  private static final int INDENT = 18;
  private static final int GAP = 20;
  private static final int AIR = 16;

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Row> rows;
  private final int lines;
  private final transient Palette palette;

  /// @param lines of text a row has room for
  RowBars(List<Row> rows, int lines, Palette palette) {
    this.rows = rows;
    this.lines = lines;
    this.palette = palette;
  }

  /// The height all rows need, in pixels: text, the bars and air.
  int height() {
    return Math.max(1, rows.size()) * (lines * LINE + BAR + THIN + AIR);
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
    Row row = rows.get(column);
    double top =
        domainAxis.getCategoryStart(column, getColumnCount(), area, plot.getDomainAxisEdge());
    double barTop = top + (double) lines * LINE + 4;
    words(g2, row, area, barTop - 8);
    if (row.value() < 0) {
      return;
    }
    double full = area.getWidth();
    bar(g2, palette.track(), area.getX(), barTop, full, BAR);
    Color color = row.muted() ? palette.base() : palette.accent();
    bar(g2, color, area.getX(), barTop, width(row.value(), rangeAxis, full), BAR);
    if (row.reference() >= 0) {
      double below = barTop + BAR + 2;
      bar(g2, palette.base(), area.getX(), below, width(row.reference(), rangeAxis, full), THIN);
    }
  }

  /// Writes label and figure so that their last lines stand on `baseline`, next to their own bar.
  private void words(Graphics2D g2, Row row, Rectangle2D area, double baseline) {
    g2.setFont(Inter.semiBold(13));
    int figure = g2.getFontMetrics().stringWidth(row.figure());
    g2.setPaint(row.muted() ? palette.muted() : palette.text());
    g2.drawString(row.figure(), (float) (area.getMaxX() - figure), (float) baseline);
    g2.setFont(Inter.regular(13));
    int indent = Math.min(row.indent(), 6) * INDENT;
    int room = (int) area.getWidth() - indent - figure - GAP;
    List<String> label = TextFit.lines(row.label(), room, lines, g2.getFontMetrics());
    for (int i = 0; i < label.size(); i++) {
      double y = baseline - (double) (label.size() - 1 - i) * LINE;
      g2.drawString(label.get(i), (float) area.getX() + indent, (float) y);
    }
  }

  /// A bar of something is never so thin that it looks like nothing.
  private static double width(double value, ValueAxis axis, double full) {
    double share = value / axis.getUpperBound();
    return value <= 0 ? 0 : Math.max(3, Math.min(1, share) * full);
  }

  private static void bar(
      Graphics2D g2, Color color, double x, double y, double width, double height) {
    g2.setPaint(color);
    double arc = Math.min(height, width);
    g2.fill(new RoundRectangle2D.Double(x, y, width, height, arc, arc));
  }
}
