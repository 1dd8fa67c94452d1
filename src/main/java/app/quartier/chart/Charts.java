package app.quartier.chart;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;

/// Makes charts in one language and one palette. Immutable; safe from any thread.
public final class Charts {
  /// How many values of a facet have a row of their own.
  public static final int MOST_ROWS = FacetRows.MOST;

  private static final int COLUMNS = 420;

  /// Where a facet is shown.
  public enum Place {
    /// On its own, with everything said in the picture.
    PAGE,
    /// Beside other things that say title and legend, and narrow.
    PANEL
  }

  private final Texts texts;
  private final Look look;

  public Charts(Texts texts, Palette palette) {
    this.texts = texts;
    this.look = new Look(palette);
  }

  /// How the contacts of a workspace become the members of a segment, node by node.
  ///
  /// @param name of the segment
  /// @param base all contacts
  /// @param steps nodes in document order; a count above the base is shown as a full bar
  /// @param count members
  public JFreeChart funnel(String name, long count, long base, List<FunnelStep> steps) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(new FunnelStep(texts.text("chart.funnel.base"), base, 0), base, true));
    steps.forEach(step -> rows.add(row(step, base, false)));
    String note = texts.text(steps.isEmpty() ? "chart.funnel.empty" : "chart.funnel.note");
    String title = texts.count("chart.funnel.title", count, name, base);
    return look.chart(title, List.of(note), Rows.plot(rows, 2, 1, look.palette()));
  }

  /// How a field's values are spread over a segment, beside all contacts: rows for texts, columns
  /// for what has an order.
  public JFreeChart facet(Facet facet) {
    return facet(facet, facet.field().labels().in(texts.locale()), Place.PAGE);
  }

  /// The same for another place.
  ///
  /// @param subject what is shown of which field
  public JFreeChart facet(Facet facet, String subject, Place place) {
    FacetShares shares = FacetShares.of(facet);
    String title = title(facet, subject);
    if (shares.base() == 0 || facet.bars().isEmpty()) {
      String note = texts.text("chart.facet.empty");
      return look.chart(title, List.of(note), Rows.plot(List.of(), 1, 1, look.palette()));
    }
    boolean rows = facet.bars().stream().allMatch(bar -> bar.value() != null);
    JFreeChart chart =
        rows
            ? look.chart(title, List.of(), new FacetRows(texts, shares, place).plot(look.palette()))
            : look.chart(title, missing(shares), new FacetColumns(texts, shares, place).plot(look));
    if (place == Place.PAGE) {
      look.legend(
          chart,
          texts.count("chart.facet.segment", shares.segment()),
          texts.count("chart.facet.base", shares.base()));
    }
    return chart;
  }

  /// What a facet tells at a glance: which bar comes first among the members.
  public String title(Facet facet, String subject) {
    FacetShares shares = FacetShares.of(facet);
    Optional<FacetBar> first =
        bars(facet).stream()
            .filter(bar -> bar.bar().tally().segment() > 0)
            .max(Comparator.comparingLong(bar -> bar.bar().tally().segment()));
    if (first.isEmpty()) {
      return texts.text("chart.facet.title", subject);
    }
    FacetShares.Share share = shares.share(first.get().bar().tally());
    return texts.text(
        "chart.facet.title.first",
        subject,
        first.get().label(),
        texts.formats().percent(share.segment()),
        texts.formats().percent(share.base()));
  }

  /// The bars that [#facet(Facet)] draws, in order, with their names.
  public List<FacetBar> bars(Facet facet) {
    CellLabels labels = new CellLabels(texts, facet.field());
    boolean rows = facet.bars().stream().allMatch(bar -> bar.value() != null);
    List<Bar> shown = rows ? facet.bars() : Years.joined(facet.bars(), facet.field());
    boolean years = shown.size() < facet.bars().size();
    return shown.stream()
        .limit(rows ? FacetRows.MOST : shown.size())
        .map(bar -> new FacetBar(years ? labels.year(bar) : labels.of(bar), bar))
        .toList();
  }

  /// The height, in pixels, at which nothing of a chart is cut off.
  public static int height(JFreeChart chart) {
    CategoryPlot plot = chart.getCategoryPlot();
    return plot.getRenderer() instanceof RowBars bars ? Look.AROUND + bars.height() : COLUMNS;
  }

  private List<String> missing(FacetShares shares) {
    FacetShares.Share missing = shares.missing();
    return missing.tally().base() == 0
        ? List.of()
        : List.of(
            texts.text(
                "chart.facet.missingNote",
                texts.formats().percent(missing.segment()),
                texts.formats().percent(missing.base())));
  }

  private Row row(FunnelStep step, long base, boolean muted) {
    double share = base == 0 ? 0 : (double) step.count() / base;
    String figure = texts.text("chart.figure", step.count(), texts.formats().percent(share));
    return new Row(capitalised(step.label()), figure, step.depth(), share, -1, muted);
  }

  /// A clause that stands on its own line starts like a sentence.
  private String capitalised(String clause) {
    int first = clause.isEmpty() ? 0 : clause.offsetByCodePoints(0, 1);
    return clause.substring(0, first).toUpperCase(texts.locale()) + clause.substring(first);
  }
}
