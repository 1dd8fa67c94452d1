package app.quartier.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The one form programs write, `2026-01-31` and `2026-01-31T14:30:15.250Z`, read without regular
/// expressions.
final class IsoForm {
  private static final int DATE = 10;
  private static final int HOURS = 11;
  private static final int MINUTES = 16;
  private static final int SECONDS = 19;
  private static final int NANOS = 9;

  private IsoForm() {}

  /// The date and time; null when it is not written so, which says nothing of other forms.
  static @Nullable Temporal read(String text) {
    if (text.length() < DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    LocalDate date = Temporal.day(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    if (date == null || text.length() == DATE) {
      return date == null ? null : new Temporal(date, null, null);
    }
    boolean utc = text.charAt(text.length() - 1) == 'Z';
    int end = utc ? text.length() - 1 : text.length();
    LocalTime time = text.charAt(DATE) == 'T' ? time(text, end) : null;
    return time == null ? null : new Temporal(date, time, utc ? ZoneOffset.UTC : null);
  }

  private static @Nullable LocalTime time(String text, int end) {
    if (end < MINUTES || text.charAt(13) != ':') {
      return null;
    }
    int hour = number(text, HOURS, 13);
    int minute = number(text, 14, MINUTES);
    int second = 0;
    int nanos = 0;
    if (end > MINUTES) {
      second = end >= SECONDS && text.charAt(MINUTES) == ':' ? number(text, 17, SECONDS) : -1;
      nanos = end == SECONDS ? 0 : nanos(text, end);
    }
    return Temporal.timeOfDay(hour, minute, second, nanos);
  }

  private static int nanos(String text, int end) {
    int digits = end - SECONDS - 1;
    if (digits < 1 || digits > NANOS || text.charAt(SECONDS) != '.') {
      return -1;
    }
    int nanos = number(text, SECONDS + 1, end);
    for (int i = digits; i < NANOS && nanos > 0; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  /// The number between two places; −1 when anything else stands there.
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
