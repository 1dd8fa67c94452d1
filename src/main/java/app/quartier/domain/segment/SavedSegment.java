package app.quartier.domain.segment;

import java.time.Instant;
import java.util.Set;

/// A segment as it was saved last.
///
/// @param version counts the savings, from 1
/// @param document JSON, exactly as it was given
/// @param refersTo ids of the segments it is built on
public record SavedSegment(
    String id, String name, int version, Instant saved, String document, Set<String> refersTo) {
  public SavedSegment {
    refersTo = Set.copyOf(refersTo);
  }
}
