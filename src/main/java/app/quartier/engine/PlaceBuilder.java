package app.quartier.engine;

import app.quartier.domain.field.Point;
import org.jspecify.annotations.Nullable;

/// Makes a [PlaceColumn].
final class PlaceBuilder implements ColumnBuilder {
  private final NumberBuilder lats = new NumberBuilder();
  private final NumberBuilder lons = new NumberBuilder();

  @Override
  public void put(int row, Object cell) {
    Point point = (Point) cell;
    lats.put(row, Math.round(point.lat() * Point.STEPS));
    lons.put(row, Math.round(point.lon() * Point.STEPS));
  }

  @Override
  public PlaceColumn build(int size, int @Nullable [] order) {
    return new PlaceColumn(lats.build(size, order), lons.build(size, order));
  }
}
