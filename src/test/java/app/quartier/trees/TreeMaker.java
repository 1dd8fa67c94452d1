package app.quartier.trees;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.oracle.Oracle;
import app.quartier.oracle.OracleMembers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// Draws trees of a wanted depth.
///
/// Left to chance, nested groups match nearly nobody or nearly everybody, and then a wrong node is
/// never seen. So for most groups the way of joining is chosen that splits the contacts best.
final class TreeMaker {
  private final Draw draw;
  private final Deck deck;
  private final Conditions conditions;
  private final Behaviours behaviours;
  private final List<Column> columns;
  private final List<String> segments;
  private final OracleMembers members;
  private int lastId;

  TreeMaker(Draw draw, Dataset data) {
    Supplier<String> ids = () -> "n" + ++lastId;
    this.draw = draw;
    this.members = data.members();
    this.segments = data.saved().keySet().stream().sorted().toList();
    this.deck =
        new Deck(
            draw,
            Slot.all().stream()
                .filter(slot -> slot.kind() != LeafKind.IN_SEGMENT || !segments.isEmpty())
                .flatMap(slot -> Collections.nCopies(slot.kind().weight(), slot).stream())
                .toList());
    this.conditions = new Conditions(draw);
    this.columns = Column.ofContacts(data);
    this.behaviours = new Behaviours(draw, conditions, Column.ofEvents(data), ids);
  }

  /// @param depth levels of groups above the deepest leaf
  /// @param oracle tells how many contacts a draft of a group matches
  Group tree(int depth, Oracle oracle) {
    lastId = 0;
    return group(depth, depth, oracle);
  }

  private Group group(int depth, int rootDepth, Oracle oracle) {
    boolean root = depth == rootDepth;
    String id = "n" + ++lastId;
    List<Node> of = new ArrayList<>();
    int others = root ? draw.between(2, 5) : draw.between(1, 3);
    if (depth > 1) {
      of.add(group(depth - 1, rootDepth, oracle));
    } else {
      of.add(leaf());
    }
    for (int i = 0; i < others; i++) {
      Node other =
          depth > 1 && draw.chance(0.2)
              ? group(draw.between(1, depth - 1), rootDepth, oracle)
              : leaf();
      of.add(draw.between(0, of.size()), other);
    }
    Marks marks =
        new Marks(id, draw.chance(0.2), !root && draw.chance(0.04), draw.chance(0.05), null);
    return draw.chance(root ? 0.9 : 0.7)
        ? splitting(marks, of, oracle)
        : new Group(marks, draw.one(Combine.values()), of);
  }

  /// The group, joined so that it matches between a tenth and nine tenths of the contacts if any
  /// way of joining does.
  private Group splitting(Marks marks, List<Node> of, Oracle oracle) {
    Group best = new Group(marks, Combine.ALL, of);
    double off = 1;
    for (Combine combine : draw.shuffled(List.of(Combine.values()))) {
      Group draft = new Group(marks.withMuted(false), combine, of);
      double distance = Math.abs(Case.share(oracle.rule(draft)) - 0.5);
      if (distance < off) {
        off = distance;
        best = new Group(marks, combine, of);
      }
      if (distance < 0.4) {
        break;
      }
    }
    return best;
  }

  private Node leaf() {
    Slot slot = deck.deal();
    Marks marks = new Marks("n" + ++lastId, slot.not(), draw.chance(0.04), draw.chance(0.05), null);
    boolean unfinished = draw.chance(0.04);
    return switch (slot.kind()) {
      case IN_SEGMENT -> new InSegment(marks, draw.one(segments), null);
      case IN_LIST, IN_IMPORT, SAMPLE -> new Memberships(draw).leaf(slot.kind(), marks, members);
      case DID, DID_WHERE, DID_ZERO -> {
        Did did = behaviours.did(marks, slot.kind());
        yield unfinished ? behaviours.unfinished(did) : did;
      }
      default -> {
        Condition condition = conditions.condition(marks, slot, columns);
        // An operator without operands has nothing left to fill in.
        yield unfinished ? conditions.unfinished(condition) : condition;
      }
    };
  }
}
