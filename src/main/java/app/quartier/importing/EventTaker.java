package app.quartier.importing;

import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.field.EventKind;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Takes rows as events of one kind of contacts the workspace knows.
final class EventTaker implements RowTaker {
  private static final int NONE = -1;

  private final KeyLookup lookup;
  private final List<Target> targets;
  private final int key;
  private final int at;
  private final int ref;
  private final int machine;
  private final int[] places;
  private final int properties;
  private final @Nullable OrderMoney money;
  private final EventMerge merge;
  private final Enrolment enrolment;
  private final Tally tally;

  EventTaker(
      Enrolment enrolment,
      Plan plan,
      EventLayout layout,
      EventMerge merge,
      Map<String, BigDecimal> rates,
      Tally tally) {
    Ground ground = enrolment.ground();
    this.enrolment = enrolment;
    this.lookup = ground.lookup();
    this.targets = plan.targets();
    this.key = place(plan, Target.Use.KEY);
    this.at = place(plan, Target.Use.AT);
    this.ref = place(plan, Target.Use.REF);
    this.machine = place(plan, Target.Use.MACHINE);
    this.places =
        targets.stream()
            .mapToInt(t -> t.use() == Target.Use.VALUE ? layout.place(t.key()) : NONE)
            .toArray();
    this.properties = layout.properties().size();
    this.money =
        layout.role() == EventKind.Role.ORDER
            ? new OrderMoney(layout, plan, ground.catalog().currency(), rates)
            : null;
    this.merge = merge;
    this.tally = tally;
  }

  private static int place(Plan plan, Target.Use use) {
    return plan.use(use).map(plan.targets()::indexOf).orElse(NONE);
  }

  @Override
  public Looked look(Row row, RowReader.Values values) {
    Problem fault = fault(values);
    if (fault != null) {
      return () -> fault;
    }
    OptionalInt contact = lookup.contact(Keys.key(required(values, key)));
    if (contact.isEmpty()) {
      return () -> Problem.input("problem.import.row.contact");
    }
    @Nullable Object[] cells = new @Nullable Object[properties];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        cells[places[i]] = values.cell(i);
      }
    }
    boolean whole = completed(row, values, cells);
    Object number = ref < 0 ? null : values.cell(ref);
    EventRow event =
        new EventRow(
            contact.getAsInt(),
            (Long) required(values, at),
            number == null ? null : Keys.key(number),
            machine >= 0 && Long.valueOf(1).equals(values.cell(machine)),
            cells);
    long content = merge.content(event);
    return () -> {
      tally.rejectedCells += whole ? 0 : 1;
      enrolment.named(event.contact());
      merge.take(event, content);
      return null;
    };
  }

  private static Object required(RowReader.Values values, int target) {
    Object cell = values.cell(target);
    if (cell == null) {
      throw new IllegalStateException("checked before");
    }
    return cell;
  }

  private @Nullable Problem fault(RowReader.Values values) {
    if (values.cell(key) == null) {
      Problem misfit = values.misfit(key);
      return misfit == null ? Problem.input("problem.import.row.noKey") : misfit;
    }
    if (values.cell(at) == null) {
      Problem misfit = values.misfit(at);
      return misfit == null ? Problem.input("problem.import.row.noTime") : misfit;
    }
    return ref < 0 ? null : values.misfit(ref);
  }

  private boolean completed(Row row, RowReader.Values values, @Nullable Object[] cells) {
    if (money == null) {
      return true;
    }
    String written = null;
    boolean codeMisfit = false;
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target.key().equals(EventLayout.AMOUNT)) {
        written = row.cells().get(target.column());
      }
      codeMisfit |= target.key().equals(EventLayout.CURRENCY) && values.misfit(i) != null;
    }
    Problem tooLarge = money.complete(cells, written, codeMisfit);
    return tooLarge == null;
  }

  @Override
  public void finish(Cancel cancel) {
    merge.finish(cancel);
  }

  @Override
  public List<String> currencies() {
    return money == null ? List.of() : money.foreign();
  }

  @Override
  public List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    if (money != null && money.assumesPaid()) {
      notes.add(Problem.input("problem.import.note.paid"));
    }
    if (money != null && money.withoutRate() > 0) {
      notes.add(Problem.input("problem.import.note.withoutRate", money.withoutRate()));
    }
    return notes;
  }
}
