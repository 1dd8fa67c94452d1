package app.quartier.text;

import app.quartier.domain.segment.Place;
import java.math.BigDecimal;

/// Says places: what people call them, and their degrees as maps write them.
public record Places(Texts texts) {

  /// "Paris (48.8566, 2.3522)".
  public String place(Place place) {
    String degrees = texts.text("sentence.degrees", written(place.lat()), written(place.lon()));
    return place.label() == null || place.label().isBlank()
        ? degrees
        : texts.text("sentence.place", place.label(), degrees);
  }

  /// The point is part of how places are written, whatever the language.
  private static String written(double degrees) {
    BigDecimal bare = BigDecimal.valueOf(degrees).stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale())).toPlainString();
  }
}
