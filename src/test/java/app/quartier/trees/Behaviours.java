package app.quartier.trees;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Draws behaviour leaves, with nested *where* trees over the properties of one event.
final class Behaviours {
  private static final List<Slot> PROPERTY_SLOTS =
      Slot.all().stream().filter(slot -> slot.kind().isCondition()).toList();

  private final Draw draw;
  private final Conditions conditions;
  private final Times times;
  private final Map<String, List<Column>> columns;
  private final Supplier<String> ids;

  Behaviours(
      Draw draw, Conditions conditions, Map<String, List<Column>> columns, Supplier<String> ids) {
    this.draw = draw;
    this.conditions = conditions;
    this.times = new Times(draw);
    this.columns = columns;
    this.ids = ids;
  }

  Did did(Marks marks, LeafKind kind) {
    String event = draw.one(Shop.CATALOG.kinds()).key();
    boolean filtered =
        switch (kind) {
          case DID_WHERE -> true;
          case DID_ZERO -> draw.chance(0.5);
          default -> false;
        };
    Node where = filtered ? where(columns.get(event), draw.between(0, 3)) : null;
    EventQuery query =
        new EventQuery(
            event,
            where,
            window(columns.get(event).getLast()),
            draw.one(EventQuery.Machine.values()));
    return new Did(marks, query, kind == LeafKind.DID_ZERO ? zero() : count());
  }

  Did unfinished(Did did) {
    EventQuery query = did.did();
    return new Did(
        did.marks(),
        new EventQuery(null, query.where(), query.window(), query.machine()),
        did.count());
  }

  private Window window(Column at) {
    return draw.chance(0.45) ? new Window.Ever() : times.window(at);
  }

  private Count count() {
    return switch (draw.between(0, 5)) {
      case 0 -> Count.of(Count.Relation.EXACTLY, draw.between(1, 3));
      case 1, 2 -> Count.of(Count.Relation.AT_LEAST, draw.between(1, 2));
      case 3 -> Count.of(Count.Relation.MORE_THAN, draw.between(0, 2));
      case 4 -> new Count(Count.Relation.BETWEEN, draw.between(1, 3), draw.between(1, 3));
      default -> Count.AT_LEAST_ONCE;
    };
  }

  private Count zero() {
    return switch (draw.between(0, 3)) {
      case 0 -> Count.of(Count.Relation.EXACTLY, 0);
      case 1 -> Count.of(Count.Relation.AT_MOST, draw.between(0, 2));
      case 2 -> Count.of(Count.Relation.LESS_THAN, draw.between(1, 3));
      default -> new Count(Count.Relation.BETWEEN, draw.between(0, 2), 0);
    };
  }

  /// @param depth levels of groups above the conditions
  private Node where(List<Column> properties, int depth) {
    boolean muted = draw.chance(0.04);
    if (depth == 0) {
      Slot slot = fitting(properties);
      Condition condition =
          conditions.condition(
              new Marks(ids.get(), slot.not(), muted, false, null), slot, properties);
      return draw.chance(0.03) ? conditions.unfinished(condition) : condition;
    }
    List<Node> of = new ArrayList<>();
    for (int i = draw.between(1, 3); i > 0; i--) {
      of.add(where(properties, draw.between(0, depth - 1)));
    }
    Marks marks = new Marks(ids.get(), draw.chance(0.2), muted, false, null);
    return new Group(marks, draw.one(Combine.ALL, Combine.ANY, draw.one(Combine.values())), of);
  }

  private Slot fitting(List<Column> properties) {
    // Paid or not is the question people ask of orders, so it has to come up often.
    boolean status = properties.stream().anyMatch(c -> c.field().key().equals(EventKind.STATUS));
    List<Slot> slots =
        PROPERTY_SLOTS.stream()
            .filter(slot -> !status || draw.chance(0.8) || slot.kind() == LeafKind.TEXT_EQUALS)
            .filter(slot -> properties.stream().anyMatch(c -> slot.kind().fits(c.field().type())))
            .toList();
    // By kind first, or those without a missing policy would hardly come up.
    LeafKind kind = draw.one(slots.stream().map(Slot::kind).distinct().toList());
    return draw.one(slots.stream().filter(slot -> slot.kind() == kind).toList());
  }
}
