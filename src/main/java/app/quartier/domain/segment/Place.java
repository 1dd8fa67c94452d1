package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// A place somebody asks about, its degrees kept to the seventh decimal like those of contacts.
///
/// @param lat degrees north, from −90 to 90
/// @param lon degrees east, from −180 to 180
/// @param label what people call it; changes nothing about the answer
public record Place(double lat, double lon, @Nullable String label) {
  private static final double STEPS = 1e7;

  public Place {
    // Adding zero turns −0 into 0, so that equal places are equal.
    lat = Math.rint(lat * STEPS) / STEPS + 0.0;
    lon = Math.rint(lon * STEPS) / STEPS + 0.0;
  }
}
