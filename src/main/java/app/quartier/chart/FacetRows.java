package app.quartier.chart;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;

/// A facet of texts or of yes/no: a row per value, the rest and the missing ones last.
final class FacetRows {
  /// The most values that have a row of their own.
  static final int MOST = 12;

  private final Texts texts;
  private final FacetShares shares;
  private final CellLabels labels;
  private final Charts.Place place;

  FacetRows(Texts texts, FacetShares shares, Charts.Place place) {
    this.place = place;
    this.texts = texts;
    this.shares = shares;
    this.labels = new CellLabels(texts, shares.field());
  }

  CategoryPlot plot(Palette palette) {
    List<Bar> bars = shares.bars();
    List<Row> rows = new ArrayList<>();
    bars.stream().limit(MOST).forEach(bar -> rows.add(bar(labels.of(bar), bar.tally())));
    long segment = shares.others().tally().segment();
    long base = shares.others().tally().base();
    for (Bar bar : bars.subList(Math.min(MOST, bars.size()), bars.size())) {
      segment += bar.tally().segment();
      base += bar.tally().base();
    }
    if (base > 0) {
      rows.add(words(texts.text("chart.facet.others"), new Tally(segment, base)));
    }
    if (shares.missing().tally().base() > 0) {
      rows.add(words(texts.text("chart.facet.missing"), shares.missing().tally()));
    }
    double longest =
        rows.stream().mapToDouble(row -> Math.max(row.value(), row.reference())).max().orElse(1);
    return Rows.plot(rows, 1, longest, palette);
  }

  private Row bar(String label, Tally tally) {
    FacetShares.Share share = shares.share(tally);
    return new Row(label, figure(tally), 0, share.segment(), share.base(), false);
  }

  /// The rest of the values is said, not drawn: its bar would dwarf those of single values.
  private Row words(String label, Tally tally) {
    return new Row(label, figure(tally), 0, -1, -1, true);
  }

  private String figure(Tally tally) {
    FacetShares.Share share = shares.share(tally);
    if (place == Charts.Place.PANEL) {
      return texts.text("chart.figure", tally.segment(), texts.formats().percent(share.segment()));
    }
    return texts.text(
        "chart.facet.figure",
        tally.segment(),
        texts.formats().percent(share.segment()),
        texts.formats().percent(share.base()));
  }
}
