package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.util.Arrays;

/// Finds the value that would stand at one place if all were sorted, in at most four passes over
/// them whatever they are: sixteen bits a pass, keeping only those that begin like the one sought.
final class Selection {
  private static final int BITS = 16;
  private static final int DIGITS = 1 << BITS;

  private Selection() {}

  /// @param values reordered and overwritten
  /// @param place from 0, below the number of values
  static long nth(long[] values, int place, Cancel cancel) {
    int left = values.length;
    int sought = place;
    for (int shift = Long.SIZE - BITS; shift > 0 && left > 1; shift -= BITS) {
      cancel.check();
      int[] counts = new int[DIGITS];
      for (int i = 0; i < left; i++) {
        counts[digit(values[i], shift)]++;
      }
      int wanted = 0;
      while (sought >= counts[wanted]) {
        sought -= counts[wanted++];
      }
      int kept = 0;
      for (int i = 0; i < left; i++) {
        if (digit(values[i], shift) == wanted) {
          values[kept++] = values[i];
        }
      }
      left = kept;
    }
    Arrays.sort(values, 0, left);
    return values[sought];
  }

  /// The sign is turned over, so that digits are in the order of the values.
  private static int digit(long value, int shift) {
    return (int) ((value ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1);
  }
}
