package app.quartier.oracle;

import java.time.DayOfWeek;

/// How a workspace counts weeks and the birthdays of 29 February.
///
/// @param march whether a 29 February falls on 1 March in common years, rather than on the 28th
public record OracleAlmanac(DayOfWeek weekStart, boolean march) {
  public static final OracleAlmanac USUAL = new OracleAlmanac(DayOfWeek.MONDAY, false);
}
