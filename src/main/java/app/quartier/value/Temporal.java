package app.quartier.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date as written, with its time of day and offset when those stand there too.
record Temporal(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  /// The day of these numbers; null when there is none.
  static @Nullable LocalDate day(int year, int month, int day) {
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= Month.of(month).length(Year.isLeap(year));
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /// The time of day of these numbers; null when there is none.
  static @Nullable LocalTime timeOfDay(int hour, int minute, int second, int nanos) {
    boolean exists =
        hour >= 0
            && hour < 24
            && minute >= 0
            && minute < 60
            && second >= 0
            && second < 60
            && nanos >= 0;
    return exists ? LocalTime.of(hour, minute, second, nanos) : null;
  }
}
