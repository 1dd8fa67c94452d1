package app.quartier.text;

import app.quartier.domain.core.Bounds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says resolved dates: "from 1 to 31 March 2026". Safe from any thread.
///
/// @param zone in which instants are told
public record Spans(Texts texts, ZoneId zone) {

  /// One end: a whole day, or a moment of one.
  private record End(LocalDate day, @Nullable ZonedDateTime moment) {}

  /// The bounds in words, to the minute; nothing when both ends are open.
  public Optional<String> said(Bounds bounds) {
    return said(bounds.from(), bounds.to(), false);
  }

  /// The bounds in words; a stretch that starts with a day is one of whole days, though it may end
  /// now.
  public Optional<String> saidInDays(Bounds bounds) {
    return said(bounds.from(), bounds.to(), true);
  }

  private Optional<String> said(@Nullable String from, @Nullable String to, boolean days) {
    @Nullable End first = from == null ? null : end(from, 0);
    @Nullable End read = to == null ? null : end(to, 1);
    if (first == null) {
      return read == null
          ? Optional.empty()
          : Optional.of(texts.text("sentence.span.to", written(read)));
    }
    if (read == null) {
      return Optional.of(texts.text("sentence.span.from", written(first)));
    }
    boolean whole = days && first.moment() == null;
    return Optional.of(both(first, whole ? new End(read.day(), null) : read));
  }

  private String both(End first, End last) {
    if (first.equals(last)) {
      return texts.text("sentence.span.on", written(first));
    }
    boolean bothDays = first.moment() == null && last.moment() == null;
    String from = bothDays ? beginning(first.day(), last.day()) : written(first);
    return texts.text("sentence.span", from, written(last));
  }

  /// A day without what the day after it says too.
  private String beginning(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return texts.formats().dayOfMonth(from);
    }
    return from.getYear() == to.getYear()
        ? texts.formats().dayAndMonth(from)
        : texts.formats().date(from);
  }

  private String written(End end) {
    String day = texts.formats().date(end.day());
    return end.moment() == null
        ? day
        : texts.text("sentence.span.moment", day, texts.formats().time(end.moment()));
  }

  /// @param past milliseconds to the edge of a day: 0 for a start, 1 for an end that is included
  private End end(String written, int past) {
    if (written.indexOf('T') < 0) {
      return new End(LocalDate.parse(written), null);
    }
    ZonedDateTime moment = Instant.parse(written).atZone(zone);
    ZonedDateTime edge = moment.plus(past, ChronoUnit.MILLIS);
    boolean startsDay =
        edge.equals(edge.toLocalDate().atStartOfDay(zone))
            || edge.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new End(moment.toLocalDate(), startsDay ? null : moment);
  }
}
