package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Sphere;
import app.quartier.domain.field.Point;
import app.quartier.kernel.Cancel;
import org.jspecify.annotations.Nullable;

/// Places, as steps of [Point#STEPS] a degree: eight bytes a row.
final class PlaceColumn implements Column {
  static final int MISSING = Integer.MIN_VALUE;

  /// Degrees added to the band of latitudes looked at, far more than any rounding takes away.
  private static final double MARGIN = 1e-6;

  private final int[] lats;
  private final int[] lons;
  private final Lazy<Matches> present;

  PlaceColumn(int[] lats, int[] lons) {
    this.lats = lats;
    this.lons = lons;
    this.present =
        new Lazy<>(cancel -> where(new Rows(0, lats.length), row -> lats[row] != MISSING, cancel));
  }

  @Override
  public Matches present(Cancel cancel) {
    return present.get(cancel);
  }

  @Override
  public @Nullable Object cell(int row) {
    return lats[row] == MISSING ? null : new Point(degrees(lats[row]), degrees(lons[row]));
  }

  Matches within(Core.Near near, Rows rows, Cancel cancel) {
    double limit = Sphere.limit(near.km());
    double cosine = Sphere.cosine(near.lat());
    double band = Math.toDegrees(near.km() / Sphere.RADIUS_KM) + MARGIN;
    double south = near.lat() - band;
    double north = near.lat() + band;
    return where(
        rows,
        row -> {
          if (lats[row] == MISSING) {
            return false;
          }
          double lat = degrees(lats[row]);
          return lat >= south
              && lat <= north
              && Sphere.haversine(lat, degrees(lons[row]), near.lat(), near.lon(), cosine) <= limit;
        },
        cancel);
  }

  private static double degrees(int steps) {
    return steps / Point.STEPS;
  }

  private interface Wanted {
    boolean is(int row);
  }

  private static Matches where(Rows rows, Wanted wanted, Cancel cancel) {
    return rows.where(
        (first, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            bits |= (wanted.is(first + i) ? 1L : 0L) << i;
          }
          return bits;
        },
        cancel);
  }
}
