package app.quartier.domain.core;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Folding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One positive, fully resolved question about a contact (or, inside [Events#where()], an event). A
/// missing value answers no to all of them.
public sealed interface Core {

  /// There is a value; with `nonEmpty`, one that is not the empty text.
  record Present(Field field, boolean nonEmpty) implements Core {}

  /// The cell lies between two longs, both included, in the unit of the field's type. `from` above
  /// `to` matches nothing. The extreme longs mean no limit. Of a text field: the text read as a
  /// number, in millionths; what is no number is missing.
  record Range(Field field, long from, long to) implements Core {}

  /// The folded text is one of these folded values; with `domain`, the part of an e-mail address
  /// after its last `@` is one of these, as [app.quartier.kernel.MailDomain] writes it.
  record OneOf(Field field, Set<String> values, Folding folding, boolean domain) implements Core {
    public OneOf {
      values = Set.copyOf(values);
    }

    public OneOf(Field field, Set<String> values, Folding folding) {
      this(field, values, folding, false);
    }
  }

  /// The folded text has `needle` (folded) in it, at its start, or at its end; is all of it as a
  /// pattern says ([app.quartier.kernel.Wildcards]); or has a part that an expression describes
  /// ([Expression]).
  record TextMatch(Field field, TextMatch.Part part, String needle, Folding folding)
      implements Core {

    /// Where in the text.
    public enum Part {
      CONTAINS,
      STARTS,
      ENDS,
      PATTERN,
      REGEX
    }
  }

  /// The value of one field stands to the value of another one as `relation` says; no when either
  /// is missing. Numbers, and amounts of one currency, are compared exactly; two instants to the
  /// millisecond; a date and an instant by the instant's day in `zone`; texts folded.
  ///
  /// @param numbers texts among the two are read as numbers ([app.quartier.kernel.WrittenNumber])
  /// @param folding of texts that are not
  /// @param zone UTC where no zone is asked for
  record FieldCompare(
      Field field, Field other, Relation relation, boolean numbers, Folding folding, ZoneId zone)
      implements Core {

    /// What the first value is to the second.
    public enum Relation {
      EQUAL,
      LESS,
      AT_MOST,
      MORE,
      AT_LEAST,
      CONTAINS,
      STARTS,
      ENDS
    }
  }

  /// Is among the `n` (or the `n` %, rounded up) contacts with the highest, or the lowest, values
  /// of all that have one; among equal values those with the lower ids come first.
  record Rank(Field field, boolean highest, BigDecimal n, boolean percent) implements Core {

    /// How many are taken of so many contacts with a value.
    public long taken(long having) {
      BigDecimal wanted = percent ? BigDecimal.valueOf(having).multiply(n).movePointLeft(2) : n;
      return wanted.setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(having)).longValue();
    }
  }

  /// A part of the date is one of these numbers.
  ///
  /// @param last later cells do not match, in the unit of the field's type; the extreme long = no
  ///   limit
  /// @param zone in which instants have their local date and hour; UTC for dates
  /// @param days for people: the days an anniversary has to fall on; null for other parts
  record DatePart(
      Field field,
      DatePart.Part part,
      Set<Integer> values,
      long last,
      ZoneId zone,
      @Nullable Bounds days)
      implements Core {
    public DatePart {
      values = Set.copyOf(values);
    }

    /// What of a date.
    public enum Part {
      YEAR,
      MONTH,
      /// 1 = Monday.
      WEEKDAY,
      /// 0 to 23; instants only.
      HOUR,
      /// 100 times the month plus the day of the month.
      MONTH_DAY
    }
  }

  /// The value is such a one now, and has been what it is since a time between `from` and `to`
  /// (milliseconds, both included): since it changed last, or since the contact came.
  ///
  /// @param value a question about one field of contacts
  record Held(Core value, Field field, long from, long to) implements Core {}

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

  /// The number of items of the set that answer yes to `item` lies between `min` and `max`, both
  /// included; with `every`, besides, no item answers no.
  ///
  /// @param item a question about the pseudo-field of one item; null: every item answers yes
  record SetMatch(Field field, @Nullable Term item, int min, int max, boolean every)
      implements Core {}

  /// The place is at most `km` away, along the surface.
  record Near(Field field, double lat, double lon, double km) implements Core {}

  /// Is a member of another segment, of a list, of an import, of a random part.
  record Members(Membership of) implements Core {
    public Members(String segment, Lowered lowered) {
      this(new Membership.OfSegment(segment, lowered));
    }
  }
}
