package app.quartier.importing;

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
import org.jspecify.annotations.Nullable;

/// Merges rows into contacts by key. An empty cell never erases a value.
///
/// Only contacts whose key comes more than once in the file are remembered while it is read.
final class ContactTaker implements RowTaker {
  private final KeyLookup lookup;
  private final Columns columns;
  private final @Nullable Batch batch;
  private final List<Target> targets;
  private final @Nullable Field[] fields;
  private final int keyTarget;
  private final Repeated repeated;
  private final Tally tally;
  private final Map<String, Left> overlay = new LinkedHashMap<>();

  /// What earlier rows of the file left of a contact; `contact` is −1 when a dry run made it.
  private static final class Left {
    private final int contact;
    private final @Nullable Object[] cells;

    /// As the workspace had it; null for a contact that the file made.
    private final @Nullable Object @Nullable [] before;

    private long rows = 1;

    Left(int contact, @Nullable Object[] cells, @Nullable Object @Nullable [] before) {
      this.contact = contact;
      this.cells = cells;
      this.before = before;
    }
  }

  /// `batch` is null in a dry run; `repeated` are the fingerprints of keys that come twice.
  ContactTaker(Ground ground, Plan plan, @Nullable Batch batch, Repeated repeated, Tally tally) {
    this.lookup = ground.lookup();
    this.columns = ground.columns();
    this.batch = batch;
    this.targets = plan.targets();
    this.fields = fields(targets, batch);
    this.keyTarget = targets.indexOf(plan.use(Target.Use.KEY).orElseThrow());
    this.repeated = repeated;
    this.tally = tally;
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
  public @Nullable Problem take(Row row, RowReader.Values values) {
    Object cell = values.cell(keyTarget);
    if (cell == null) {
      Problem misfit = values.misfit(keyTarget);
      return misfit == null ? Problem.input("problem.import.row.noKey") : misfit;
    }
    String key = Keys.key(cell);
    boolean again = repeated.has(Fingerprints.of(key));
    Left left = again ? overlay.get(key) : null;
    if (left != null) {
      tally.repeated++;
      again(left, values);
      return null;
    }
    OptionalInt known = lookup.contact(key);
    @Nullable Object[] cells = new @Nullable Object[targets.size()];
    int contact;
    if (known.isPresent()) {
      contact = known.getAsInt();
      for (int i = 0; i < cells.length; i++) {
        Field field = targets.get(i).known();
        cells[i] = field == null ? null : columns.cell(contact, field);
      }
      if (again) {
        overlay.put(key, new Left(contact, cells, cells.clone()));
        put(values, cells);
      } else {
        merge(contact, cells, values);
      }
    } else {
      contact = create(key, cells, values);
      if (again) {
        overlay.put(key, new Left(contact, cells, null));
      }
    }
    return null;
  }

  private void again(Left left, RowReader.Values values) {
    if (left.before == null) {
      merge(left.contact, left.cells, values);
    } else {
      left.rows++;
      put(values, left.cells);
    }
  }

  private static void put(RowReader.Values values, @Nullable Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      Object cell = values.cell(i);
      cells[i] = cell == null ? cells[i] : cell;
    }
  }

  private int create(String key, @Nullable Object[] cells, RowReader.Values values) {
    tally.created++;
    Map<Field, Object> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      Object cell = values.cell(i);
      cells[i] = cell;
      Field field = fields[i];
      if (cell != null && field != null) {
        filled.put(field, cell);
      }
    }
    return batch == null ? -1 : batch.contact(key, filled);
  }

  /// Puts the row's values over `cells` and counts whether that changed any.
  private void merge(int contact, @Nullable Object[] cells, RowReader.Values values) {
    boolean changed = false;
    for (int i = 0; i < cells.length; i++) {
      Object cell = values.cell(i);
      if (cell == null || cell.equals(cells[i])) {
        continue;
      }
      changed = true;
      cells[i] = cell;
      Field field = fields[i];
      if (batch != null && field != null) {
        batch.change(contact, field, cell);
      }
    }
    tally.changed += changed ? 1 : 0;
    tally.unchanged += changed ? 0 : 1;
  }

  /// A contact the workspace had and the file repeats is compared once, with what the last of its
  /// rows leaves: rows that contradict each other must not make the same file change it each time.
  @Override
  public void finish(Cancel cancel) {
    for (Left left : overlay.values()) {
      if (left.before != null) {
        boolean changed = settled(left, left.before);
        tally.changed += changed ? 1 : 0;
        tally.unchanged += changed ? left.rows - 1 : left.rows;
      }
    }
    overlay.clear();
  }

  private boolean settled(Left left, @Nullable Object[] before) {
    boolean changed = false;
    for (int i = 0; i < before.length; i++) {
      Object cell = left.cells[i];
      if (cell == null || cell.equals(before[i])) {
        continue;
      }
      changed = true;
      Field field = fields[i];
      if (batch != null && field != null) {
        batch.change(left.contact, field, cell);
      }
    }
    return changed;
  }

  @Override
  public List<Problem> notes() {
    return List.of();
  }
}
