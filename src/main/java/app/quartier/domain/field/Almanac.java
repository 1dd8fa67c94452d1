package app.quartier.domain.field;

import java.time.DayOfWeek;

/// How a workspace counts weeks and birthdays.
///
/// @param leapDay where a 29 February falls in years that have none
public record Almanac(DayOfWeek weekStart, LeapDay leapDay) {

  /// What a workspace has until it is told otherwise.
  public static final Almanac USUAL = new Almanac(DayOfWeek.MONDAY, LeapDay.FEBRUARY_28);

  /// The day that stands for a 29 February in common years.
  public enum LeapDay {
    FEBRUARY_28,
    MARCH_1
  }
}
