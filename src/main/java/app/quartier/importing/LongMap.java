package app.quartier.importing;

/// A map from fingerprints to longs in two arrays: what millions of events cost as little as
/// possible in. Open addressing with linear probing; never shrinks.
final class LongMap {
  private long[] keys = new long[1024];
  private long[] values = new long[1024];
  private boolean[] used = new boolean[1024];
  private int size;

  /// The value; `missing` when there is none.
  long get(long key, long missing) {
    int slot = slot(key);
    return used[slot] ? values[slot] : missing;
  }

  void put(long key, long value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    size += used[slot] ? 0 : 1;
    used[slot] = true;
    keys[slot] = key;
    values[slot] = value;
  }

  void add(long key, long more) {
    put(key, get(key, 0) + more);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (used[slot] && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    boolean[] oldUsed = used;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    used = new boolean[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUsed[i]) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
