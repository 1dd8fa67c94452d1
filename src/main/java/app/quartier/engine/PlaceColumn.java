package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Sphere;
import app.quartier.domain.field.Point;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Places, as two columns of whole steps of [Point#STEPS] a degree.
final class PlaceColumn implements Column {
  /// Degrees added to what is looked at, far more than any rounding takes away.
  private static final double MARGIN = 1e-6;

  private final NumberColumn lats;
  private final NumberColumn lons;

  PlaceColumn(NumberColumn lats, NumberColumn lons) {
    this.lats = lats;
    this.lons = lons;
  }

  static PlaceColumn read(DerivedInput in) throws IOException {
    return new PlaceColumn(NumberColumn.read(in), NumberColumn.read(in));
  }

  @Override
  public void write(DerivedOutput out) throws IOException {
    lats.write(out);
    lons.write(out);
  }

  @Override
  public Matches present(Cancel cancel) {
    return lats.present(cancel);
  }

  @Override
  public int size() {
    return lats.size();
  }

  @Override
  public Column indexed() {
    return new PlaceColumn(new IndexedNumbers(lats), new IndexedNumbers(lons));
  }

  @Override
  public @Nullable Object cell(int row) {
    return lats.has(row) ? new Point(degrees(lats, row), degrees(lons, row)) : null;
  }

  Matches within(Core.Near near, Rows rows, Cancel cancel) {
    double limit = Sphere.limit(near.km());
    double cosine = Sphere.cosine(near.lat());
    long[] around = around(near, rows, cancel).words();
    return rows.where(
        (first, count) -> {
          int word = first / Long.SIZE;
          long left = word < around.length ? around[word] >>> first : 0;
          left &= -1L >>> (Long.SIZE - count);
          long bits = 0;
          for (; left != 0; left &= left - 1) {
            int row = first + Long.numberOfTrailingZeros(left);
            double away =
                Sphere.haversine(
                    degrees(lats, row), degrees(lons, row), near.lat(), near.lon(), cosine);
            bits |= (away <= limit ? 1L : 0L) << (row - first);
          }
          return bits;
        },
        cancel);
  }

  /// Those in the rectangle around the circle asked for.
  private Matches around(Core.Near near, Rows rows, Cancel cancel) {
    double radius = near.km() / Sphere.RADIUS_KM;
    double south = near.lat() - Math.toDegrees(radius) - MARGIN;
    double north = near.lat() + Math.toDegrees(radius) + MARGIN;
    Matches band = lats.between(floor(south), ceil(north), rows, cancel);
    if (south <= -90 || north >= 90) {
      return band;
    }
    double width = Math.toDegrees(Math.asin(Math.sin(radius) / Sphere.cosine(near.lat())));
    double west = near.lon() - width - MARGIN;
    double east = near.lon() + width + MARGIN;
    // A rectangle across the date line is two; looking along all longitudes finds the same.
    return west < -180 || east > 180
        ? band
        : band.and(lons.between(floor(west), ceil(east), rows, cancel));
  }

  private static long floor(double degrees) {
    return (long) Math.floor(degrees * Point.STEPS);
  }

  private static long ceil(double degrees) {
    return (long) Math.ceil(degrees * Point.STEPS);
  }

  private static double degrees(NumberColumn steps, int row) {
    return steps.value(row) / Point.STEPS;
  }
}
