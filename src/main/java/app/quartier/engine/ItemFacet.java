package app.quartier.engine;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.data.FacetQuery;
import app.quartier.engine.Facets.Among;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.util.List;

/// The most frequent items of sets; who has several items is in several bars.
final class ItemFacet {
  private ItemFacet() {}

  static Facet of(FacetQuery query, SetColumn sets, Among among) {
    Matches segment = among.segment();
    Matches base = among.base();
    List<Bar> bars = TextFacet.bars(query, sets.items(), sets::perItem, among);
    Matches rest = sets.without(shown(bars, sets.items()));
    return new Facet(
        query.field(),
        bars,
        new Tally(rest.countBoth(segment), rest.countBoth(base)),
        Facets.missing(sets, among),
        new Tally(segment.count(), base.count()));
  }

  /// The items that have a bar, however they are spelled.
  private static boolean[] shown(List<Bar> bars, TextColumn items) {
    FoldedTexts folded = items.folded(Folding.IGNORE_CASE_AND_ACCENTS, Cancel.NEVER);
    boolean[] values = new boolean[folded.texts().size()];
    for (Bar bar : bars) {
      String value = bar.value() == null ? "" : bar.value();
      values[folded.of(items.texts().find(value))] = true;
    }
    return folded.perWritten(values);
  }
}
