package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a contact did something often enough.
final class Behaviour {
  private static final String AT = "@at";
  private static final String STATUS = "status";

  private final OracleSchema schema;
  private final Instant now;
  private final OracleCalendar calendar;
  private final Verdict verdict;
  private final Set<Fault> faults;

  Behaviour(
      OracleSchema schema,
      Instant now,
      OracleCalendar calendar,
      Verdict verdict,
      Set<Fault> faults) {
    this.schema = schema;
    this.now = now;
    this.calendar = calendar;
    this.verdict = verdict;
    this.faults = faults;
  }

  boolean of(Did did, OracleContact contact) {
    EventQuery query = did.did();
    Node where = query.where() == null ? null : new Pruned(faults).of(query.where());
    boolean paidOnly = paidOnly(Objects.requireNonNull(query.kind()), where);
    int n = 0;
    for (OracleEvent event : contact.events()) {
      if (event.kind().equals(query.kind())
          && exists(event)
          && (!event.machine() || query.machine() == EventQuery.Machine.INCLUDE)
          && calendar.inWindow(event.at(), query.window())
          && (!paidOnly || isPaid(event))
          && (where == null || holds(where, event))) {
        n++;
      }
    }
    boolean enough = satisfies(n, did.count());
    if (n == 0 && faults.contains(Fault.ZERO_COUNTS_DROPPED)) {
      enough = false;
    }
    return did.marks().not() != enough;
  }

  /// Events later than the instant, or withdrawn at or before it, do not exist.
  private boolean exists(OracleEvent event) {
    boolean happened = !event.at().isAfter(now) || faults.contains(Fault.LATER_EVENTS_SEEN);
    return happened
        && (event.withdrawn() == null
            || event.withdrawn().isAfter(now)
            || faults.contains(Fault.WITHDRAWN_EVENTS_SEEN));
  }

  private boolean paidOnly(String kind, @Nullable Node where) {
    OracleSchema.Kind described = Objects.requireNonNull(schema.kinds().get(kind), kind);
    return described.orders()
        && !faults.contains(Fault.UNPAID_ORDERS_COUNTED)
        && described.properties().containsKey(STATUS)
        && (where == null || !speaksOfStatus(where));
  }

  private static boolean speaksOfStatus(Node node) {
    return switch (node) {
      case Group group -> group.of().stream().anyMatch(Behaviour::speaksOfStatus);
      case Condition condition ->
          condition.subject().key().equals(STATUS)
              || (condition.operands() instanceof Operands.Other(String other)
                  && other.equals(STATUS));
      default -> throw new IllegalArgumentException("inside a where: " + node);
    };
  }

  private static boolean isPaid(OracleEvent event) {
    return "paid".equals(event.values().get(STATUS));
  }

  private boolean holds(Node where, OracleEvent event) {
    return switch (where) {
      case Condition condition -> {
        Map<String, Object> values = new HashMap<>(event.values());
        values.put(AT, event.at());
        yield verdict.of(condition, values);
      }
      case Group group -> {
        int matching = 0;
        for (Node child : group.of()) {
          matching += holds(child, event) ? 1 : 0;
        }
        yield group.marks().not()
            != Joined.holds(group.combine(), matching, group.of().size(), faults);
      }
      default -> throw new IllegalArgumentException("inside a where: " + where);
    };
  }

  static boolean satisfies(int n, Count count) {
    return switch (count.relation()) {
      case EXACTLY -> n == count.n();
      case AT_LEAST -> n >= count.n();
      case AT_MOST -> n <= count.n();
      case MORE_THAN -> n > count.n();
      case LESS_THAN -> n < count.n();
      case BETWEEN -> n >= Math.min(count.n(), count.to()) && n <= Math.max(count.n(), count.to());
    };
  }
}
