package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Sphere;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Compares the distance of a place, held as an array of latitude and longitude, in the same order
/// of operations as [Sphere#haversine].
final class Distances {
  private Distances() {}

  static Condition within(Field<?> column, Core.Near near) {
    Field<Double> lat = DSL.arrayGet(column.coerce(Double[].class), 1);
    Field<Double> lon = DSL.arrayGet(column.coerce(Double[].class), 2);
    Field<Double> north = sine(lat, near.lat());
    Field<Double> east = sine(lon, near.lon());
    Field<Double> shrunk = DSL.cos(radians(lat)).coerce(Double.class);
    Field<Double> turned = shrunk.mul(DSL.val(Sphere.cosine(near.lat()))).mul(east.mul(east));
    return column
        .isNotNull()
        .and(north.mul(north).add(turned).le(DSL.val(Sphere.limit(near.km()))));
  }

  private static Field<Double> sine(Field<Double> degrees, double from) {
    Field<Double> half = radians(degrees.sub(DSL.val(from))).mul(DSL.val(0.5));
    return DSL.sin(half).coerce(Double.class);
  }

  private static Field<Double> radians(Field<Double> degrees) {
    return DSL.rad(degrees).coerce(Double.class);
  }
}
