package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import app.quartier.kernel.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rule that orders mean paid orders unless the condition says otherwise.
public final class PaidOrders {
  private PaidOrders() {}

  /// Whether only paid events of this kind are counted: it is an order kind with a status, and
  /// nothing evaluated in `where` speaks of the status.
  public static boolean only(EventKind kind, @Nullable Node where) {
    return kind.role() == EventKind.Role.ORDER
        && kind.property(EventKind.STATUS).isPresent()
        && (where == null || !speaksOfStatus(where));
  }

  private static boolean speaksOfStatus(Node node) {
    if (node.marks().muted() || !Completeness.isComplete(node)) {
      return false;
    }
    return switch (node) {
      case Group group -> group.of().stream().anyMatch(PaidOrders::speaksOfStatus);
      case Condition condition ->
          condition.subject().key().equals(EventKind.STATUS)
              || condition.operands().equals(new Operands.Other(EventKind.STATUS));
      case Did _, InSegment _, InList _, InImport _, Sample _ -> false;
    };
  }

  static Rule and(EventKind kind, @Nullable Rule where) {
    Folding folding = Folding.IGNORE_CASE_AND_ACCENTS;
    Core paid =
        new Core.OneOf(
            kind.property(EventKind.STATUS).orElseThrow(),
            Set.of(folding.fold(EventKind.PAID)),
            folding);
    Rule leaf = new Rule.Leaf("@paid", false, Term.positive(paid));
    return where == null
        ? leaf
        : new Rule.Branch("@where", false, Combine.ALL, List.of(leaf, where));
  }
}
