package app.quartier.bench;

import app.quartier.domain.segment.Combine;
import java.util.List;
import java.util.stream.Stream;

/// The segments that are counted: one for each kind of leaf, and nested ones.
final class Suite {
  private static final List<Question> PLAIN =
      Stream.of(TextQuestions.ALL, ValueQuestions.ALL, FactQuestions.ALL, EventQuestions.ALL)
          .flatMap(List::stream)
          .toList();

  /// Every kind of leaf about a contact's fields and events, as people use them while they edit.
  static final List<Question> LEAVES =
      Stream.concat(PLAIN.stream(), Stream.of(FactQuestions.SAMPLE)).toList();

  /// What is counted for the first time: nothing of the answer may be known.
  static final List<Question> CASES =
      Stream.concat(
              PLAIN.stream(),
              Stream.of(
                  FactQuestions.NEW_SAMPLE,
                  new Question("is in another segment, and more", Suite::another),
                  new Question("8 leaves, nested", draw -> nested(Tree.Shape.EIGHT, draw)),
                  new Question("30 leaves, nested", draw -> nested(Tree.Shape.THIRTY, draw))))
          .toList();

  private Suite() {}

  private static Asked nested(Tree.Shape shape, Draw draw) {
    return Tree.drawn(shape, draw).asked();
  }

  /// DuckDB is asked the other segment's question in its place.
  private static Asked another(Draw draw) {
    Asked other =
        Asked.joined(
            Combine.ANY,
            List.of(
                ValueQuestions.ALL.getFirst().draw(draw),
                EventQuestions.ALL.getFirst().draw(draw)));
    String id = "seg-" + draw.saved().size();
    draw.saved().put(id, other.segment().withId(id));
    return Asked.joined(
        Combine.ALL,
        List.of(
            new Asked("in segment " + Draw.quoted(id), other.peer()),
            TextQuestions.ALL.getLast().draw(draw)));
  }
}
