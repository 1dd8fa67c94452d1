package app.quartier.chart;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import java.util.List;

/// A facet as shares of the segment and shares of all contacts; contacts without a value belong to
/// both totals.
///
/// @param segment members
/// @param base all contacts
record FacetShares(
    Field field, List<Bar> bars, Share others, Share missing, long segment, long base) {

  /// A tally and what part it is of each total; 0 of a total of 0.
  record Share(Tally tally, double segment, double base) {}

  static FacetShares of(Facet facet) {
    long segment = facet.whole().segment();
    long base = facet.whole().base();
    return new FacetShares(
        facet.field(),
        facet.bars(),
        share(facet.others(), segment, base),
        share(facet.missing(), segment, base),
        segment,
        base);
  }

  Share share(Tally tally) {
    return share(tally, segment, base);
  }

  private static Share share(Tally tally, long segment, long base) {
    return new Share(
        tally,
        segment == 0 ? 0 : (double) tally.segment() / segment,
        base == 0 ? 0 : (double) tally.base() / base);
  }
}
