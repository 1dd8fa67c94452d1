package app.quartier.value;

import java.time.ZoneId;

/// What a value's shape alone does not say, settled for a whole column.
///
/// @param decimal `,` or `.`: decides doubtful numbers such as 1,234
/// @param zone of local times
/// @param region ISO country code of phone numbers without country code
/// @param latestYear two-digit years are read as the latest year ending so that is not after it
public record Conventions(
    char decimal, DateOrder dateOrder, ZoneId zone, String region, int latestYear) {

  public Conventions withDecimal(char mark) {
    return new Conventions(mark, dateOrder, zone, region, latestYear);
  }

  public Conventions withDateOrder(DateOrder order) {
    return new Conventions(decimal, order, zone, region, latestYear);
  }

  public Conventions withLatestYear(int year) {
    return new Conventions(decimal, dateOrder, zone, region, year);
  }
}
