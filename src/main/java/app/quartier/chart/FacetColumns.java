package app.quartier.chart;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.text.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/// A facet of numbers or dates: columns in their order, the segment in front of all contacts.
final class FacetColumns {
  /// As many labels as have room.
  private static final int ON_A_PAGE = 9;

  private static final int IN_A_PANEL = 3;

  private final Texts texts;
  private final FacetShares shares;
  private final CellLabels labels;
  private final int most;

  FacetColumns(Texts texts, FacetShares shares, Charts.Place place) {
    this.texts = texts;
    this.shares = shares;
    this.most = place == Charts.Place.PAGE ? ON_A_PAGE : IN_A_PANEL;
    this.labels = new CellLabels(texts, shares.field());
  }

  CategoryPlot plot(Look look) {
    List<Bar> bars = Years.joined(shares.bars(), shares.field());
    boolean years = bars.size() < shares.bars().size();
    int stride = Math.ceilDiv(bars.size(), most);
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < bars.size(); i++) {
      String label =
          i % stride > 0 ? "" : parting(years ? labels.year(bars.get(i)) : labels.of(bars.get(i)));
      FacetShares.Share share = shares.share(bars.get(i).tally());
      data.addValue(share.base(), "base", new Tick(i, label));
      data.addValue(share.segment(), "segment", new Tick(i, label));
    }
    CategoryAxis names = names(stride, look.palette());
    NumberAxis values = values(highest(bars), look.palette());
    CategoryPlot plot = new CategoryPlot(data, names, values, new ColumnBars(look.palette()));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    look.grid(plot);
    return plot;
  }

  /// A range that finds no room in one line goes on after its dash, rather than within a number.
  private static String parting(String label) {
    return label.replace("–\u00a0", "– ");
  }

  private double highest(List<Bar> bars) {
    return bars.stream()
        .map(bar -> shares.share(bar.tally()))
        .mapToDouble(share -> Math.max(share.segment(), share.base()))
        .max()
        .orElse(1);
  }

  private static CategoryAxis names(int stride, Palette palette) {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(Inter.regular(12));
    axis.setTickLabelPaint(palette.muted());
    axis.setAxisLinePaint(palette.base());
    axis.setTickMarksVisible(false);
    // A label may be as wide as the places up to the next one.
    axis.setMaximumCategoryLabelWidthRatio(stride);
    axis.setMaximumCategoryLabelLines(2);
    axis.setLowerMargin(0.02);
    axis.setUpperMargin(0.02);
    axis.setCategoryMargin(0.15);
    return axis;
  }

  private NumberAxis values(double highest, Palette palette) {
    NumberAxis axis = new NumberAxis();
    axis.setNumberFormatOverride(NumberFormat.getPercentInstance(texts.locale()));
    axis.setTickLabelFont(Inter.regular(12));
    axis.setTickLabelPaint(palette.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    // Whole per cents, six or so of them; the highest column does not touch the top.
    double top = Math.max(0.04, highest * 1.08);
    double[] steps = {0.01, 0.02, 0.05, 0.1, 0.2};
    double step = DoubleStream.of(steps).filter(s -> top / s <= 7).findFirst().orElse(0.25);
    axis.setRange(0, top);
    axis.setTickUnit(new NumberTickUnit(step));
    return axis;
  }
}
