package app.quartier.domain.core;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Folding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One positive, fully resolved question about a contact (or, inside [Events#where()], an event). A
/// missing value answers no to all of them.
public sealed interface Core {

  /// There is a value; with `nonEmpty`, one that is not the empty text.
  record Present(Field field, boolean nonEmpty) implements Core {}

  /// The cell lies between two longs, both included, in the unit of the field's type. `from` above
  /// `to` matches nothing. The extreme longs mean no limit.
  record Range(Field field, long from, long to) implements Core {}

  /// The folded text is one of these folded values.
  record OneOf(Field field, Set<String> values, Folding folding) implements Core {
    public OneOf {
      values = Set.copyOf(values);
    }
  }

  /// The folded text has `needle` (folded) in it, at its start, or at its end.
  record TextMatch(Field field, Part part, String needle, Folding folding) implements Core {

    /// Where in the text.
    public enum Part {
      CONTAINS,
      STARTS,
      ENDS
    }
  }

  /// The number of events that satisfy `where` lies between `min` and `max`, both included.
  ///
  /// Events counted have a time between `from` and `to` (milliseconds, both included; never later
  /// than the instant of the evaluation) and were not withdrawn at or before `asOf`.
  record Events(
      EventKind kind,
      @Nullable Rule where,
      long from,
      long to,
      long asOf,
      boolean machineToo,
      int min,
      int max)
      implements Core {}

  /// Is a member of another segment, of a list, of an import, of a random part.
  record Members(Membership of) implements Core {
    public Members(String segment, Lowered lowered) {
      this(new Membership.OfSegment(segment, lowered));
    }
  }
}
