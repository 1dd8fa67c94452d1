package app.quartier.bench;

import java.util.SplittableRandom;

/// Draws that depend on nothing but a seed and what is drawn for, so that rows can be made in any
/// order and again.
final class Chance {
  private Chance() {}

  static SplittableRandom of(long seed, long row, int purpose) {
    return new SplittableRandom(mixed(seed + row * 0x9E37_79B9_7F4A_7C15L + purpose));
  }

  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
    return z ^ z >>> 31;
  }

  /// From 0 to `n`, excluded: the first one twice as often as the second, thrice as the third …
  static int ranked(int n, SplittableRandom random) {
    return Math.min(n - 1, (int) Math.pow(n + 1.0, random.nextDouble()) - 1);
  }

  /// One with `chance`, from 0 to 1.
  static boolean hit(double chance, SplittableRandom random) {
    return random.nextDouble() < chance;
  }
}
