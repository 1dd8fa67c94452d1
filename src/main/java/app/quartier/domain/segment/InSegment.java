package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// A leaf that holds for the members of another saved segment, at the same instant.
///
/// @param segment id of the segment; decides
/// @param name a hint for readers of the document
public record InSegment(Marks marks, String segment, @Nullable String name) implements Node {

  @Override
  public InSegment withMarks(Marks newMarks) {
    return new InSegment(newMarks, segment, name);
  }
}
