package app.quartier.engine;

import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.data.FacetQuery;
import app.quartier.engine.Facets.Among;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The most frequent texts, or domains of addresses; spellings that differ in case or accents only
/// are one value.
final class TextFacet {
  private final int most;
  private final TextColumn column;
  private final FacetQuery.By by;
  private final FoldedTexts folded;
  private final long[] inSegment;
  private final long[] inBase;
  private final int[] spelling;

  private TextFacet(FacetQuery query, TextColumn column, Counts counts, Among among) {
    this.most = query.most();
    this.column = column;
    this.by = query.by();
    this.folded =
        switch (by) {
          case VALUE -> column.folded(Folding.IGNORE_CASE_AND_ACCENTS, Cancel.NEVER);
          case DOMAIN -> column.domains(Cancel.NEVER);
        };
    long[] written = among.totals().of(column, among.base(), () -> counts.perText(among.base()));
    boolean[] wanted = wanted(query.part());
    this.inBase = perValue(written, wanted);
    this.inSegment = perValue(counts.perText(among.segment()), wanted);
    this.spelling = spellings(written);
  }

  static Facet of(FacetQuery query, TextColumn column, Among among) {
    TextFacet facet = new TextFacet(query, column, column::perText, among);
    List<Bar> bars = facet.bars();
    Tally others =
        new Tally(
            Arrays.stream(facet.inSegment).sum()
                - bars.stream().mapToLong(bar -> bar.tally().segment()).sum(),
            Arrays.stream(facet.inBase).sum()
                - bars.stream().mapToLong(bar -> bar.tally().base()).sum());
    return new Facet(query.field(), bars, others, Facets.missing(column, among));
  }

  /// The most frequent texts of a column, counted otherwise than a row each.
  static List<Bar> bars(FacetQuery query, TextColumn column, Counts counts, Among among) {
    return new TextFacet(query, column, counts, among).bars();
  }

  /// How many of some rows have each text of the dictionary.
  interface Counts {
    long[] perText(Matches rows);
  }

  private List<Bar> bars() {
    return mostFrequent().stream().map(this::bar).toList();
  }

  private Bar bar(int value) {
    String text =
        switch (by) {
          case VALUE -> column.texts().text(spelling[value]);
          case DOMAIN -> folded.texts().text(value);
        };
    return new Bar(text, 0, 0, new Tally(inSegment[value], inBase[value]));
  }

  private List<Integer> mostFrequent() {
    Comparator<Integer> order =
        Comparator.<Integer>comparingLong(value -> -inSegment[value])
            .thenComparingLong(value -> -inBase[value])
            .thenComparing(folded.texts()::compare);
    // The last of the best stands on top; a field of a million different texts is never sorted.
    PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
    for (int value = 0; value < inBase.length; value++) {
      @Nullable Integer last = best.size() == most ? best.peek() : null;
      if (inBase[value] > 0 && (last == null || inSegment[value] >= inSegment[last])) {
        best.add(value);
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(order).toList();
  }

  private boolean[] wanted(String part) {
    String needle = Folding.IGNORE_CASE_AND_ACCENTS.fold(part);
    return TextAnswers.each(
        folded.texts(), folded.texts().having(Part.CONTAINS, needle), Cancel.NEVER);
  }

  private long[] perValue(long[] perText, boolean[] wanted) {
    long[] counts = new long[folded.texts().size()];
    for (int code = 0; code < perText.length; code++) {
      int value = folded.of(code);
      counts[value] += wanted[value] ? perText[code] : 0;
    }
    return counts;
  }

  /// For each value the text most often written for it; of equally frequent ones the first.
  private int[] spellings(long[] written) {
    int[] best = new int[folded.texts().size()];
    Arrays.fill(best, Codes.MISSING);
    for (int code = 0; code < written.length; code++) {
      int value = folded.of(code);
      int before = best[value];
      if (before == Codes.MISSING
          || written[code] > written[before]
          || (written[code] == written[before] && column.texts().compare(code, before) < 0)) {
        best[value] = code;
      }
    }
    return best;
  }
}
