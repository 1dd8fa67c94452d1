package app.quartier.ui.insight;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Cancel;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How many members may be written to: they subscribed, and neither unsubscribed nor complained nor
/// is their mail sent back. Not for the window's thread.
final class Reachable {
  private static final String CONSENT = "newsletter";
  private static final List<String> AGAINST = List.of("unsubscribe", "complaint", "bounce");

  private Reachable() {}

  /// The number; null when the data says of nobody whether they subscribed.
  static @Nullable Long of(Workspace workspace, Counted counted, Cancel cancel) {
    boolean known =
        counted
            .catalog()
            .field(CONSENT)
            .filter(field -> field.type() == FieldType.YES_NO)
            .filter(field -> isKnown(counted, field))
            .isPresent();
    if (!known) {
      return null;
    }
    Segment rule = consenting(counted.catalog());
    try (Counted all = workspace.count(rule, counted.lowered().at(), null, cancel)) {
      BitSet reachable = all.evaluation().members().collect(BitSet::new, BitSet::set, BitSet::or);
      return counted.evaluation().members().filter(reachable::get).count();
    }
  }

  private static boolean isKnown(Counted counted, Field field) {
    Facet facet = counted.evaluation().facet(field);
    return facet.missing().base() < counted.evaluation().base();
  }

  private static Segment consenting(Catalog catalog) {
    Node yes =
        new Condition(
            Marks.of("n1"),
            new Subject.Field(CONSENT),
            "isTrue",
            new Operands.None(),
            null,
            false,
            false);
    List<Node> against = new ArrayList<>();
    for (String kind : AGAINST) {
      if (catalog.kind(kind).isPresent()) {
        EventQuery ever = new EventQuery(kind, null, new Window.Ever(), EventQuery.Machine.INCLUDE);
        against.add(new Did(Marks.of("did-" + kind), ever, Count.AT_LEAST_ONCE));
      }
    }
    List<Node> both =
        Stream.of(yes, new Group(Marks.of("n2"), Combine.NONE, against))
            .filter(node -> !(node instanceof Group group) || !group.of().isEmpty())
            .toList();
    Group root = new Group(Marks.of("n0"), Combine.ALL, both);
    return new Segment("", "", null, null, List.of(), List.of(), root);
  }
}
