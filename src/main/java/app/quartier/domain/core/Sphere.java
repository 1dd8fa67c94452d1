package app.quartier.domain.core;

/// The earth as a sphere, for distances.
///
/// Distances are compared by the haversine of their angle: it grows with the distance, so neither a
/// root nor an arc sine is taken, and whoever computes [#haversine] in this order of operations
/// gets the same double, the border included. Source: R. W. Sinnott, "Virtues of the Haversine",
/// Sky and Telescope 68 (1984). The SQL of segments spells the same operations.
public final class Sphere {
  /// Mean radius in kilometres (IUGG).
  public static final double RADIUS_KM = 6371.0088;

  private Sphere() {}

  /// From 0 (the same place) to 1 (the other side of the earth).
  ///
  /// @param cosine [#cosine] of the latitude asked about
  public static double haversine(double lat, double lon, double lat0, double lon0, double cosine) {
    double north = Math.sin(Math.toRadians(lat - lat0) * 0.5);
    double east = Math.sin(Math.toRadians(lon - lon0) * 0.5);
    return north * north + Math.cos(Math.toRadians(lat)) * cosine * (east * east);
  }

  public static double cosine(double lat0) {
    return Math.cos(Math.toRadians(lat0));
  }

  /// The greatest haversine of the places at most so many kilometres away; more than any has when
  /// that reaches round the earth.
  public static double limit(double km) {
    double angle = km / RADIUS_KM;
    if (angle >= Math.PI) {
      return 2;
    }
    double half = Math.sin(angle * 0.5);
    return half * half;
  }
}
