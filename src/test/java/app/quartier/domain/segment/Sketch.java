package app.quartier.domain.segment;

import java.util.List;

/// Small trees, written as they read.
final class Sketch {
  private Sketch() {}

  static Group all(String id, Node... of) {
    return new Group(Marks.of(id), Combine.ALL, List.of(of));
  }

  static Group any(String id, Node... of) {
    return new Group(Marks.of(id), Combine.ANY, List.of(of));
  }

  static Condition leaf(String id) {
    return new Condition(
        Marks.of(id),
        new Subject.Field("city"),
        "equals",
        new Operands.One(new Literal.Text(id)),
        null,
        false,
        false);
  }

  /// A condition whose operand is still to come.
  static Condition open(String id) {
    return new Condition(
        Marks.of(id), new Subject.Field("city"), "equals", new Operands.None(), null, false, false);
  }

  static Did did(String id, Node where) {
    return new Did(
        Marks.of(id),
        new EventQuery("order", where, new Window.Ever(), EventQuery.Machine.INCLUDE),
        Count.AT_LEAST_ONCE);
  }

  @SuppressWarnings("unchecked")
  static <N extends Node> N muted(N node) {
    return (N) node.withMarks(node.marks().withMuted(true));
  }

  @SuppressWarnings("unchecked")
  static <N extends Node> N not(N node) {
    return (N) node.withMarks(node.marks().withNot(true));
  }
}
