package app.quartier.domain.segment;

import java.math.BigDecimal;

/// A leaf that holds for a random part of all contacts, always the same for the same seed: a
/// greater part contains every smaller one.
///
/// @param percent from 0 to 100
/// @param seed a word; another one draws other contacts
public record Sample(Marks marks, BigDecimal percent, String seed) implements Node {

  @Override
  public Sample withMarks(Marks newMarks) {
    return new Sample(newMarks, percent, seed);
  }
}
