package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a contact has had a value for so long.
final class Held {
  private final OracleCalendar calendar;
  private final Verdict verdict;
  private final Set<Fault> faults;

  Held(OracleCalendar calendar, Verdict verdict, Set<Fault> faults) {
    this.calendar = calendar;
    this.verdict = verdict;
    this.faults = faults;
  }

  boolean of(Condition condition, OracleContact contact) {
    String field = condition.subject().key();
    Operands.Held held = (Operands.Held) condition.operands();
    Object value = contact.values().get(field);
    Instant since = since(contact.past(), field);
    boolean holds =
        value != null
            && since != null
            && is(condition, value, Objects.requireNonNull(held.value()))
            && isLong(since, held.most(), Objects.requireNonNull(held.length()));
    return condition.marks().not() != holds;
  }

  private @Nullable Instant since(OraclePast past, String field) {
    Instant since = null;
    if (!faults.contains(Fault.HELD_SINCE_CREATION)) {
      for (OraclePast.Change change : past.changes()) {
        boolean counts = !change.takenBack() || faults.contains(Fault.TAKEN_BACK_CHANGE_COUNTS);
        if (counts && change.field().equals(field)) {
          since = since == null || change.at().isAfter(since) ? change.at() : since;
        }
      }
    }
    return since == null ? past.created() : since;
  }

  private boolean is(Condition held, Object value, Literal wanted) {
    if (value instanceof Boolean yes) {
      return yes.toString().equals(((Literal.Text) wanted).text());
    }
    boolean time = value instanceof LocalDate || value instanceof Instant;
    return verdict.of(
        new Condition(
            held.marks().withNot(false),
            held.subject(),
            time ? "on" : "equals",
            new Operands.One(wanted),
            null,
            held.matchCase(),
            held.matchAccents()),
        Map.of(held.subject().key(), value));
  }

  /// Time runs to now: what came later has not been held at all.
  private boolean isLong(Instant since, boolean most, Length length) {
    Instant then = calendar.moved(-length.n(), length.unit());
    return most ? !since.isBefore(then) && !since.isAfter(calendar.now()) : !since.isAfter(then);
  }
}
