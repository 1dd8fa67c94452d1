package app.quartier.domain.data;

import app.quartier.domain.field.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The distribution of a field over a segment, beside the base: of contacts, or of events where a
/// [FacetQuery] asks for a property of theirs.
///
/// @param bars texts and items of sets: the most frequent values first; numbers: equal steps;
///   dates: months; yes/no
/// @param others members and contacts with a value that is in no bar
/// @param missing members and contacts without a value
/// @param whole all members and contacts; of sets less than the sum, as who has two items is in two
///   bars
public record Facet(Field field, List<Bar> bars, Tally others, Tally missing, Tally whole) {

  public Facet {
    bars = List.copyOf(bars);
  }

  /// Of a field with one value a contact: everybody is in one bar, among the others, or missing.
  public Facet(Field field, List<Bar> bars, Tally others, Tally missing) {
    this(field, bars, others, missing, sum(bars, others, missing));
  }

  private static Tally sum(List<Bar> bars, Tally others, Tally missing) {
    long segment = bars.stream().mapToLong(bar -> bar.tally().segment()).sum();
    long base = bars.stream().mapToLong(bar -> bar.tally().base()).sum();
    return new Tally(
        segment + others.segment() + missing.segment(), base + others.base() + missing.base());
  }

  /// How many contacts of the segment, and of the base.
  public record Tally(long segment, long base) {}

  /// One value or one range of values.
  ///
  /// @param value a text as most often written, "true"/"false", or null for a range
  /// @param from first cell of the range, included (in the unit of the field's type); 0 for texts
  /// @param to last cell of the range, included; 0 for texts
  public record Bar(@Nullable String value, long from, long to, Tally tally) {}
}
