package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Two columns that make one place: latitude and longitude.
///
/// @param lat column of the latitude
/// @param lon column of the longitude
record Coordinates(int lat, int lon) {
  private static final Set<String> LATITUDES =
      Set.of("latitude", "lat", "gps lat", "gps latitude", "latitude gps");
  private static final Set<String> LONGITUDES =
      Set.of("longitude", "lon", "lng", "long", "gps lon", "gps longitude", "longitude gps");

  /// The pair the person means, else the pair the names of the columns promise, if both hold
  /// numbers; empty when there is none.
  static Optional<Coordinates> of(List<Wish> wishes, Shape shape, Survey survey) {
    return meant(wishes, shape).or(() -> named(wishes, shape, survey));
  }

  /// Two columns for one field of places; the names tell which is the longitude, else it is the
  /// second one.
  private static Optional<Coordinates> meant(List<Wish> wishes, Shape shape) {
    for (int i = 0; i < wishes.size(); i++) {
      for (int j = i + 1; j < wishes.size(); j++) {
        Wish wish = wishes.get(i);
        if (wish.source() == Wish.Source.PERSON
            && wishes.get(j).source() == Wish.Source.PERSON
            && wish.expected() == FieldType.PLACE
            && wish.key() != null
            && wish.key().equals(wishes.get(j).key())) {
          boolean swapped = is(shape, i, LONGITUDES) || is(shape, j, LATITUDES);
          return Optional.of(swapped ? new Coordinates(j, i) : new Coordinates(i, j));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Coordinates> named(List<Wish> wishes, Shape shape, Survey survey) {
    int lat = free(wishes, shape, survey, LATITUDES);
    int lon = free(wishes, shape, survey, LONGITUDES);
    return lat < 0 || lon < 0 ? Optional.empty() : Optional.of(new Coordinates(lat, lon));
  }

  private static int free(List<Wish> wishes, Shape shape, Survey survey, Set<String> names) {
    return IntStream.range(0, wishes.size())
        .filter(i -> wishes.get(i).source() == Wish.Source.NOBODY && is(shape, i, names))
        .filter(i -> {
          ColumnStats stats = survey.columns().get(i);
          return stats.filled() > 0 && stats.numbers() * 5 >= stats.filled() * 4;
        })
        .findFirst()
        .orElse(-1);
  }

  private static boolean is(Shape shape, int column, Set<String> names) {
    return names.contains(KnownHeaders.folded(shape.columns().get(column)));
  }
}
