package app.quartier.domain.operator;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import java.util.List;

/// Whether a leaf has all the operands it needs; an incomplete one is legal in drafts only.
public final class Completeness {
  private Completeness() {}

  /// Unknown operators count as complete: they are a problem to report, not a draft to wait for.
  public static boolean isComplete(Node node) {
    return switch (node) {
      case Group _, InSegment _, InList _, InImport _, Sample _ -> true;
      case Did did -> did.did().kind() != null;
      case Condition condition ->
          Operators.byId(condition.operator())
              .map(operator -> isComplete(operator, condition))
              .orElse(true);
    };
  }

  /// The leaves that would be left out because they lack an operand, those in a *where* included;
  /// muted nodes are left out on purpose and not among them.
  public static List<Node> incomplete(Node node) {
    if (node.marks().muted()) {
      return List.of();
    }
    if (!isComplete(node)) {
      return List.of(node);
    }
    return switch (node) {
      case Group group -> group.of().stream().flatMap(c -> incomplete(c).stream()).toList();
      case Did did -> did.did().where() == null ? List.of() : incomplete(did.did().where());
      case Condition _, InSegment _, InList _, InImport _, Sample _ -> List.of();
    };
  }

  private static boolean isComplete(Operator operator, Condition condition) {
    // Operands of another shape than the operator's are a mistake, not something still to come.
    return switch (condition.operands()) {
      case Operands.None _ -> operator.shape() == Shape.NONE;
      case Operands.Between ends -> ends.from() != null && ends.to() != null;
      case Operands.Many many -> !many.values().isEmpty();
      case Operands.One _, Operands.In _, Operands.Anniversary _ -> true;
      case Operands.Held held -> held.value() != null && held.length() != null;
      case Operands.Other _, Operands.Ranked _ -> true;
      case Operands.Items items -> Sets.isFilled(items);
      case Operands.Near near -> near.km() != null && near.place() != null;
    };
  }
}
