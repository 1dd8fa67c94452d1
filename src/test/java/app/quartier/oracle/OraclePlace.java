package app.quartier.oracle;

/// A place, in degrees north and east.
public record OraclePlace(double lat, double lon) {
  private static final double RADIUS_KM = 6371.0088;

  /// Along the surface, from the angle between the two directions seen from the earth's centre: its
  /// tangent is well told near and far.
  public double kilometresTo(double otherLat, double otherLon) {
    double north = Math.toRadians(lat);
    double otherNorth = Math.toRadians(otherLat);
    double turn = Math.toRadians(otherLon - lon);
    double across = Math.cos(otherNorth) * Math.sin(turn);
    double up =
        Math.cos(north) * Math.sin(otherNorth)
            - Math.sin(north) * Math.cos(otherNorth) * Math.cos(turn);
    double along =
        Math.sin(north) * Math.sin(otherNorth)
            + Math.cos(north) * Math.cos(otherNorth) * Math.cos(turn);
    return RADIUS_KM * Math.atan2(Math.hypot(across, up), along);
  }

  /// On a map whose degrees are all of one length.
  double flatKilometresTo(double otherLat, double otherLon) {
    return RADIUS_KM * Math.toRadians(Math.hypot(lat - otherLat, lon - otherLon));
  }
}
