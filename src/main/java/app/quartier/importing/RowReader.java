package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.ImportReport;
import app.quartier.kernel.Problem;
import app.quartier.value.PhoneReader;
import app.quartier.value.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the cells of rows into values, in the order of the plan's targets.
final class RowReader {
  private static final int BAD_KEPT = 3;

  private final List<Target> targets;
  private final @Nullable Target country;
  private final List<Familiar<Reading>> familiar = new ArrayList<>();
  private final long[] bad;
  private final List<Set<String>> firstBad = new ArrayList<>();
  private long gaps;
  private long overlaps;

  /// `country` is the target that says in which country a row's phone numbers are.
  RowReader(List<Target> targets, @Nullable Target country) {
    this.targets = targets;
    this.country = country;
    this.bad = new long[targets.size()];
    for (int i = 0; i < targets.size(); i++) {
      familiar.add(new Familiar<>());
      firstBad.add(new LinkedHashSet<>());
    }
  }

  /// The values of a row: null where nothing stands, and where something does not fit.
  static final class Values {
    private final @Nullable Object[] cells;
    private final List<Misfit> misfits;

    private Values(@Nullable Object[] cells, List<Misfit> misfits) {
      this.cells = cells;
      this.misfits = misfits;
    }

    @Nullable Object cell(int target) {
      return cells[target];
    }

    List<Misfit> misfits() {
      return misfits;
    }

    /// The cell whose fault this is; null when it is no cell's.
    @Nullable Misfit misfit(Problem fault) {
      return misfits.stream().filter(m -> m.problem().equals(fault)).findFirst().orElse(null);
    }

    @Nullable Problem misfit(int target) {
      return misfits.stream()
          .filter(m -> m.target() == target)
          .map(Misfit::problem)
          .findFirst()
          .orElse(null);
    }
  }

  /// A cell that does not fit.
  ///
  /// @param target its place among the targets
  /// @param column name
  record Misfit(int target, String column, Problem problem) {}

  Values read(Row row) {
    @Nullable Object[] cells = new @Nullable Object[targets.size()];
    List<Misfit> misfits = new ArrayList<>(0);
    String region = region(row);
    for (int i = 0; i < cells.length; i++) {
      Target target = targets.get(i);
      String written = target.written(row);
      Reading reading =
          region != null && target.type() == FieldType.PHONE
              ? new PhoneReader(region).read(written)
              : familiar.get(i).of(written, target.reader()::read);
      switch (reading) {
        case Reading.Read read -> cells[i] = taken(read);
        case Reading.Unreadable(Problem problem) -> {
          misfits.add(new Misfit(i, target.name(), problem));
          remember(i, written);
        }
        case Reading.Empty _ -> {}
      }
    }
    return new Values(cells, misfits);
  }

  /// What does not fit, by the place of its column in the file.
  Map<Integer, Problem> misfits(Values values) {
    return values.misfits().stream()
        .collect(
            Collectors.toMap(m -> targets.get(m.target()).column(), Misfit::problem, (a, b) -> a));
  }

  private void remember(int target, String written) {
    bad[target]++;
    Set<String> first = firstBad.get(target);
    if (first.size() < BAD_KEPT) {
      first.add(written.strip());
    }
  }

  /// The cells read so far that do not fit a target.
  ImportReport.BadCells bad(int target) {
    return new ImportReport.BadCells(bad[target], List.copyOf(firstBad.get(target)));
  }

  /// Times moved forward out of a gap.
  long gaps() {
    return gaps;
  }

  /// Times that come twice, read with the earlier offset.
  long overlaps() {
    return overlaps;
  }

  private Object taken(Reading.Read read) {
    gaps += read.shift() == Reading.Shift.GAP ? 1 : 0;
    overlaps += read.shift() == Reading.Shift.OVERLAP ? 1 : 0;
    return read.cell();
  }

  /// Phone numbers without country code belong to the row's country when it names one.
  private @Nullable String region(Row row) {
    if (country == null) {
      return null;
    }
    Reading reading = country.reader().read(row.cells().get(country.column()));
    return reading instanceof Reading.Read read ? (String) read.cell() : null;
  }
}
