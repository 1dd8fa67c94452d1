package app.quartier.importing;

import java.util.Arrays;

/// Which keys come more than once in a file, by their fingerprints.
final class Repeated {
  static final Repeated NONE = new Repeated(new long[0]);

  private final long[] ascending;

  Repeated(long[] ascending) {
    this.ascending = ascending;
  }

  boolean isEmpty() {
    return ascending.length == 0;
  }

  boolean has(long fingerprint) {
    return Arrays.binarySearch(ascending, fingerprint) >= 0;
  }
}
