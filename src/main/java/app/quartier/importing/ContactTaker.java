package app.quartier.importing;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.data.Columns;
import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Merges rows into contacts by key. An empty cell never erases a value.
///
/// A contact that comes more than once in the file is judged once, by what all its rows leave: only
/// these are remembered while it is read, and taken at the end.
final class ContactTaker implements RowTaker {
  private final KeyLookup lookup;
  private final Columns columns;
  private final @Nullable Batch batch;
  private final List<Target> targets;
  private final @Nullable Field[] fields;
  private final int keyTarget;
  private final Repeated repeated;
  private final Tally tally;
  private final Enrolment enrolment;
  private final Map<String, @Nullable Object[]> together = new LinkedHashMap<>();

  /// `batch` is null in a dry run; `repeated` are the fingerprints of keys that come twice;
  /// `cancel` stops reading what the rows will be compared with.
  ContactTaker(
      Enrolment enrolment,
      Plan plan,
      @Nullable Batch batch,
      Repeated repeated,
      Tally tally,
      Cancel cancel) {
    Ground ground = enrolment.ground();
    this.enrolment = enrolment;
    this.lookup = ground.lookup();
    this.columns = ground.columns();
    this.batch = batch;
    this.targets = plan.targets();
    this.fields = fields(targets, batch);
    this.keyTarget = targets.indexOf(plan.use(Target.Use.KEY).orElseThrow());
    this.repeated = repeated;
    this.tally = tally;
    if (columns.contacts().findFirst().isPresent()) {
      columns.expect(targets.stream().flatMap(this::compared).toList(), cancel);
    }
  }

  /// The field whose cells those of a column are compared with.
  private Stream<Field> compared(Target target) {
    Field known = target.known();
    return known == null || Channel.ofField(target.key()).isPresent()
        ? Stream.empty()
        : Stream.of(known);
  }

  private static @Nullable Field[] fields(List<Target> targets, @Nullable Batch batch) {
    List<NewField> wanted =
        targets.stream().filter(t -> t.known() == null).map(Target::field).toList();
    Iterator<Field> made =
        batch == null || wanted.isEmpty()
            ? List.<Field>of().iterator()
            : batch.fields(wanted).iterator();
    @Nullable Field[] fields = new @Nullable Field[targets.size()];
    for (int i = 0; i < fields.length; i++) {
      Field known = targets.get(i).known();
      fields[i] = known == null && made.hasNext() ? made.next() : known;
    }
    return fields;
  }

  @Override
  public Looked look(Row row, RowReader.Values values) {
    Object cell = values.cell(keyTarget);
    if (cell == null) {
      Problem misfit = values.misfit(keyTarget);
      Problem fault = misfit == null ? Problem.input("problem.import.row.noKey") : misfit;
      return () -> fault;
    }
    String key = Keys.key(cell);
    boolean again = repeated.has(Fingerprints.of(key));
    OptionalInt known = lookup.contact(key);
    @Nullable Object[] cells = new @Nullable Object[targets.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = values.cell(i);
    }
    return () -> {
      if (again) {
        gather(key, cells);
      } else {
        merge(key, known, cells);
      }
      return null;
    };
  }

  /// The first row of a contact will carry what becomes of it, the others change nothing more.
  private void gather(String key, @Nullable Object[] cells) {
    @Nullable Object[] earlier = together.putIfAbsent(key, cells);
    if (earlier == null) {
      return;
    }
    tally.repeated++;
    tally.unchanged++;
    for (int i = 0; i < cells.length; i++) {
      earlier[i] = cells[i] == null ? earlier[i] : cells[i];
    }
  }

  private void merge(String key, OptionalInt known, @Nullable Object[] cells) {
    if (known.isPresent()) {
      change(known.getAsInt(), cells);
    } else {
      create(key, cells);
    }
  }

  private void create(String key, @Nullable Object[] cells) {
    tally.created++;
    if (batch == null) {
      return;
    }
    Map<Field, Object> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      Field field = fields[i];
      if (cell != null && field != null && !enrolment.isConsent(i)) {
        filled.put(field, cell);
      }
    }
    int contact = batch.contact(key, filled);
    enrolment.said(contact, false, cells);
    enrolment.named(contact);
  }

  private void change(int contact, @Nullable Object[] cells) {
    boolean changed = enrolment.said(contact, true, cells);
    enrolment.named(contact);
    for (int i = 0; i < cells.length; i++) {
      if (enrolment.isConsent(i)) {
        continue;
      }
      Object cell = cells[i];
      Field known = targets.get(i).known();
      Object stored = known == null ? null : columns.cell(contact, known);
      if (cell == null || cell.equals(stored)) {
        continue;
      }
      changed = true;
      Field field = fields[i];
      if (batch != null && field != null) {
        batch.change(contact, field, cell);
      }
    }
    tally.changed += changed ? 1 : 0;
    tally.unchanged += changed ? 0 : 1;
  }

  @Override
  public void finish(Cancel cancel) {
    together.forEach((key, cells) -> {
      cancel.check();
      merge(key, lookup.contact(key), cells);
    });
    together.clear();
  }

  @Override
  public List<Problem> notes() {
    return enrolment.notes();
  }
}
