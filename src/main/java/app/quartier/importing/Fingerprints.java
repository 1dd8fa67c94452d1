package app.quartier.importing;

import java.util.Arrays;

/// 64-bit fingerprints of keys and of contents, and the set of those seen twice.
///
/// Only what has the same fingerprint is ever compared by it where a mistake would show; two
/// different texts share one with a probability of 2⁻⁶⁴.
final class Fingerprints {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private long[] all = new long[1024];
  private int size;

  static long of(String text) {
    return text(SEED, text);
  }

  static long text(long hash, String text) {
    long h = mix(hash ^ text.length());
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * 0xD6E8FEB86659FD93L;
      h ^= h >>> 32;
    }
    return mix(h);
  }

  static long number(long hash, long value) {
    return mix(hash * 31 + mix(value + SEED));
  }

  /// The finaliser of SplitMix64.
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  void add(long fingerprint) {
    if (size == all.length) {
      all = Arrays.copyOf(all, size * 2);
    }
    all[size++] = fingerprint;
  }

  /// Lets go of all of them.
  void forget() {
    all = new long[0];
    size = 0;
  }

  /// Those added more than once.
  Repeated repeated() {
    Arrays.sort(all, 0, size);
    long[] twice = new long[16];
    int found = 0;
    for (int i = 1; i < size; i++) {
      boolean newlyTwice = all[i] == all[i - 1] && (found == 0 || twice[found - 1] != all[i]);
      if (newlyTwice) {
        twice = found == twice.length ? Arrays.copyOf(twice, found * 2) : twice;
        twice[found++] = all[i];
      }
    }
    return new Repeated(Arrays.copyOf(twice, found));
  }
}
