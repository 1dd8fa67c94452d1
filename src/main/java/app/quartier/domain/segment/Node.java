package app.quartier.domain.segment;

/// A node of a segment's tree. Immutable; ids are unique within one segment.
public sealed interface Node permits Group, Condition, Did, InSegment, InList, InImport, Sample {

  Marks marks();

  Node withMarks(Marks marks);

  default String id() {
    return marks().id();
  }
}
