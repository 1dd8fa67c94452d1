package app.quartier.engine;

import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which events of a kind were made by machines, and which were withdrawn and when.
final class EventMarks {
  private final Matches machine;
  private final @Nullable NumberColumn withdrawn;
  private final long[] withdrawals;

  /// @param withdrawn null when every event stands
  EventMarks(Matches machine, @Nullable NumberColumn withdrawn) {
    this.machine = machine;
    this.withdrawn = withdrawn;
    this.withdrawals = withdrawn == null ? new long[0] : times(withdrawn);
  }

  private static long[] times(NumberColumn withdrawn) {
    return withdrawn.present(Cancel.NEVER).stream().mapToLong(withdrawn::value).sorted().toArray();
  }

  static EventMarks read(DerivedInput in) throws IOException {
    Matches machine = Matches.ofWords(0, in.longs());
    return new EventMarks(machine, in.number() == 0 ? null : NumberColumn.read(in));
  }

  void write(DerivedOutput out) throws IOException {
    out.longs(machine.words());
    out.number(withdrawn == null ? 0 : 1);
    if (withdrawn != null) {
      withdrawn.write(out);
    }
  }

  /// How many events were withdrawn at or before a time. Between two times with the same number the
  /// same events stand.
  int withdrawnBy(long time) {
    int found = Arrays.binarySearch(withdrawals, time);
    if (found < 0) {
      return -found - 1;
    }
    int end = found;
    while (end < withdrawals.length && withdrawals[end] == time) {
      end++;
    }
    return end;
  }

  /// Those that do not count: all of the rows, perhaps others too.
  Matches left(Rows rows, boolean machineToo, long asOf, Cancel cancel) {
    Matches left = machineToo ? Matches.NONE : machine;
    return withdrawn == null || withdrawnBy(asOf) == 0
        ? left
        : left.or(withdrawn(withdrawn, rows, asOf, cancel));
  }

  /// Nearly always all withdrawals came before the time asked for, and they are known.
  private Matches withdrawn(NumberColumn times, Rows rows, long asOf, Cancel cancel) {
    return withdrawnBy(asOf) == withdrawals.length
        ? times.present(cancel)
        : times.between(Long.MIN_VALUE, asOf, rows, cancel);
  }
}
