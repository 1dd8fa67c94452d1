package app.quartier.domain.segment;

/// A behaviour leaf: the contact did something so many times.
public record Did(Marks marks, EventQuery did, Count count) implements Node {

  @Override
  public Did withMarks(Marks newMarks) {
    return new Did(newMarks, did, count);
  }
}
