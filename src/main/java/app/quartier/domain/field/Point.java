package app.quartier.domain.field;

/// The cell of a place: degrees north and east, kept to the seventh decimal (about a centimetre).
///
/// @param lat from −90 to 90
/// @param lon from −180 to 180
public record Point(double lat, double lon) {
  /// Steps in which degrees are kept, per degree.
  public static final double STEPS = 1e7;

  public Point {
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("no place on earth");
    }
    // Adding zero turns −0 into 0, so that equal places are equal cells.
    lat = Math.rint(lat * STEPS) / STEPS + 0.0;
    lon = Math.rint(lon * STEPS) / STEPS + 0.0;
  }
}
