package app.quartier.engine;

import app.quartier.domain.field.Point;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes a [PlaceColumn].
final class PlaceBuilder implements ColumnBuilder {
  private int[] lats = new int[0];
  private int[] lons = new int[0];

  @Override
  public void put(int row, Object cell) {
    Point point = (Point) cell;
    if (row >= lats.length) {
      reserve(Math.max(row + 1, lats.length + (lats.length >> 1) + 1024));
    }
    lats[row] = (int) Math.rint(point.lat() * Point.STEPS);
    lons[row] = (int) Math.rint(point.lon() * Point.STEPS);
  }

  @Override
  public PlaceColumn build(int size, int @Nullable [] order) {
    if (lats.length < size) {
      reserve(size);
    }
    return new PlaceColumn(ordered(lats, size, order), ordered(lons, size, order));
  }

  private static int[] ordered(int[] steps, int size, int @Nullable [] order) {
    int[] ordered = Arrays.copyOf(steps, size);
    for (int row = 0; order != null && row < size; row++) {
      ordered[row] = steps[order[row]];
    }
    return ordered;
  }

  private void reserve(int length) {
    int before = lats.length;
    lats = Arrays.copyOf(lats, length);
    lons = Arrays.copyOf(lons, length);
    Arrays.fill(lats, before, length, PlaceColumn.MISSING);
  }
}
