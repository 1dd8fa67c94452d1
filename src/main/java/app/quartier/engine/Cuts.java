package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.util.Arrays;
import java.util.function.LongPredicate;

/// Where the values of a column lie: it is cut into parts of about as many rows each, and for every
/// cut the rows up to it are known. A question of range takes the difference of two of these sets
/// and looks only at the rows of the parts in which its ends lie.
///
/// About twelve bytes a row. Immutable; safe from any thread.
final class Cuts {
  private static final int PARTS = 64;
  private static final int SAMPLE = 16_384;

  private final NumberColumn values;
  private final long[] limits;
  private final Matches[] upTo;
  private final int[] ends;
  private final int[] rows;

  /// @param limits the greatest value of each part, ascending
  /// @param upTo the rows of each part and those before it
  /// @param ends where the rows of each part end among `rows`
  /// @param rows of all parts, ascending inside each
  private Cuts(NumberColumn values, long[] limits, Matches[] upTo, int[] ends, int[] rows) {
    this.values = values;
    this.limits = limits;
    this.upTo = upTo;
    this.ends = ends;
    this.rows = rows;
  }

  static Cuts of(NumberColumn values, Cancel cancel) {
    Matches present = values.present(cancel);
    int size = (int) present.count();
    long[] limits = limits(values, present, size);
    byte[] parts = new byte[size];
    int[] sizes = new int[limits.length];
    int[] at = {0};
    present.inPieces((piece, count) -> {
      cancel.check();
      for (int i = 0; i < count; i++) {
        int part = part(limits, values.value(piece[i]));
        parts[at[0]++] = (byte) part;
        sizes[part]++;
      }
    });
    int[] ends = sizes.clone();
    for (int part = 1; part < ends.length; part++) {
      ends[part] += ends[part - 1];
    }
    int[] rows = ordered(present, parts, ends, sizes, cancel);
    return new Cuts(values, limits, upTo(rows, ends, values.size(), cancel), ends, rows);
  }

  /// Values that cut a sample evenly; the last one is not exceeded by any.
  private static long[] limits(NumberColumn values, Matches present, int size) {
    int step = Math.max(1, size / SAMPLE);
    long[] sample = new long[(size + step - 1) / step];
    int[] seen = {0};
    present.inPieces((piece, count) -> {
      for (int i = 0; i < count; i++) {
        if (seen[0] % step == 0) {
          sample[seen[0] / step] = values.value(piece[i]);
        }
        seen[0]++;
      }
    });
    Arrays.sort(sample);
    long[] limits = new long[PARTS];
    for (int part = 0; part < PARTS && size > 0; part++) {
      limits[part] = sample[Math.max(0, (part + 1) * sample.length / PARTS - 1)];
    }
    limits[PARTS - 1] = values.most();
    return Arrays.stream(limits).distinct().toArray();
  }

  private static int part(long[] limits, long value) {
    int found = Arrays.binarySearch(limits, value);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] ordered(
      Matches present, byte[] parts, int[] ends, int[] sizes, Cancel cancel) {
    int[] next = new int[ends.length];
    for (int part = 0; part < next.length; part++) {
      next[part] = ends[part] - sizes[part];
    }
    int[] rows = new int[parts.length];
    int[] at = {0};
    present.inPieces((piece, count) -> {
      cancel.check();
      for (int i = 0; i < count; i++) {
        rows[next[parts[at[0]++]]++] = piece[i];
      }
    });
    return rows;
  }

  private static Matches[] upTo(int[] rows, int[] ends, int size, Cancel cancel) {
    long[] words = new long[(size + Long.SIZE - 1) / Long.SIZE];
    Matches[] upTo = new Matches[ends.length];
    int at = 0;
    for (int part = 0; part < ends.length; part++) {
      cancel.check();
      for (; at < ends[part]; at++) {
        words[rows[at] / Long.SIZE] |= 1L << rows[at];
      }
      upTo[part] = Matches.ofWords(0, words);
    }
    return upTo;
  }

  /// The rows whose value lies between two longs, both included.
  Matches between(long from, long to) {
    if (from < values.least()) {
      return between(values.least(), to);
    }
    int first = part(limits, from);
    if (from > to || first == limits.length) {
      return Matches.NONE;
    }
    int last = part(limits, to);
    boolean fromStart = from == start(first);
    boolean toEnd = last == limits.length || to == limits[last];
    if (first == last && !(fromStart && toEnd)) {
      return some(first, value -> value >= from && value <= to);
    }
    Matches found = through(toEnd ? Math.min(last, limits.length - 1) : last - 1);
    found = found.minus(through(fromStart ? first - 1 : first));
    if (!fromStart) {
      found = found.or(some(first, value -> value >= from));
    }
    return toEnd ? found : found.or(some(last, value -> value <= to));
  }

  /// The least value that belongs to a part.
  private long start(int part) {
    return part == 0 ? values.least() : limits[part - 1] + 1;
  }

  /// The rows of a part and of those before it.
  private Matches through(int part) {
    return part < 0 ? Matches.NONE : upTo[part];
  }

  private Matches some(int part, LongPredicate test) {
    int start = part == 0 ? 0 : ends[part - 1];
    int[] found = new int[ends[part] - start];
    int size = 0;
    for (int at = start; at < ends[part]; at++) {
      found[size] = rows[at];
      size += test.test(values.value(rows[at])) ? 1 : 0;
    }
    return Matches.ofAscending(found, size);
  }

  /// The value that would stand at one place, from 0, if all were sorted.
  long nth(int place, Cancel cancel) {
    int part = 0;
    while (ends[part] <= place) {
      part++;
    }
    int start = part == 0 ? 0 : ends[part - 1];
    long[] all = new long[ends[part] - start];
    for (int i = 0; i < all.length; i++) {
      all[i] = values.value(rows[start + i]);
    }
    return Selection.nth(all, place - start, cancel);
  }
}
