package app.quartier.value;

import java.util.Optional;

/// Reads dates as days since 1970-01-01; a time of day written after the date is left out.
record DateReader(Conventions conventions) implements ValueReader {

  @Override
  public Reading read(String written) {
    if (Blanks.trim(written).isEmpty()) {
      return Reading.EMPTY;
    }
    Optional<Temporal> temporal =
        Temporals.parse(written, conventions.dateOrder(), conventions.latestYear());
    return temporal.isPresent()
        ? new Reading.Read(temporal.get().date().toEpochDay())
        : Reading.unreadable("problem.value.date");
  }
}
