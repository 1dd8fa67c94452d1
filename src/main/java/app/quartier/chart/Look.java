package app.quartier.chart;

import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/// Dresses charts in one palette: left-aligned words, no frames, opaque background.
record Look(Palette palette) {
  private static final double EDGE = 24;

  /// Space the title, subtitle and edges take above and below the rows.
  static final int AROUND = 108;

  /// @param notes lines below the title
  JFreeChart chart(String title, List<String> notes, Plot plot) {
    plot.setBackgroundPaint(palette.background());
    plot.setOutlineVisible(false);
    plot.setNoDataMessageFont(Inter.regular(14));
    plot.setNoDataMessagePaint(palette.muted());
    JFreeChart chart = new JFreeChart(null, Inter.regular(13), plot, false);
    chart.setBackgroundPaint(palette.background());
    chart.setBorderVisible(false);
    chart.setPadding(new RectangleInsets(EDGE - 4, EDGE, EDGE - 6, EDGE));
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    TextTitle heading = words(title, true);
    chart.setTitle(heading);
    notes.forEach(note -> chart.addSubtitle(words(note, false)));
    return chart;
  }

  private TextTitle words(String text, boolean heading) {
    TextTitle title = new TextTitle(text, heading ? Inter.semiBold(18) : Inter.regular(13));
    title.setPaint(heading ? palette.text() : palette.muted());
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(0, 0, heading ? 4 : 14, 0);
    return title;
  }

  /// Says which colour is the segment and which is everybody.
  void legend(JFreeChart chart, String segment, String base) {
    LegendItemCollection items = new LegendItemCollection();
    Rectangle2D box = new Rectangle2D.Double(-5, -5, 10, 10);
    items.add(new LegendItem(segment, null, null, null, box, palette.accent()));
    items.add(new LegendItem(base, null, null, null, box, palette.base()));
    LegendTitle legend = new LegendTitle(() -> items);
    legend.setItemFont(Inter.regular(13));
    legend.setItemPaint(palette.muted());
    legend.setBackgroundPaint(palette.background());
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
    legend.setPadding(0, 0, 12, 0);
    chart.addSubtitle(legend);
  }

  void grid(CategoryPlot plot) {
    plot.setRangeGridlinePaint(palette.track());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setDomainGridlinesVisible(false);
  }
}
