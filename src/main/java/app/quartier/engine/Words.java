package app.quartier.engine;

import java.util.ArrayList;
import java.util.List;

/// The algebra of sets inside one stretch of contacts, as plain bits: a few kilobytes that stay
/// near the processor and need no memory of their own. Of one thread.
///
/// Arrays are lent: what was made after a mark is used again once that mark is given back.
final class Words implements SetAlgebra<Words.Bits> {
  static final int SIZE = Rows.CHUNK / Long.SIZE;

  /// A set inside the stretch.
  static final class Bits {
    private final long[] words = new long[SIZE];

    private Bits() {}

    /// @param at from which word on
    void copyTo(long[] into, int at) {
      System.arraycopy(words, 0, into, at, SIZE);
    }
  }

  private final List<Bits> lent = new ArrayList<>();
  private final Bits none = new Bits();
  private final Bits base = new Bits();
  private int used;

  /// Goes to another stretch; what was lent before is taken back.
  ///
  /// @param everyone the base
  void begin(Matches.Stretches everyone, int stretch) {
    used = 0;
    everyone.read(stretch, base.words);
  }

  int mark() {
    return used;
  }

  void giveBack(int mark) {
    used = mark;
  }

  Bits read(Matches.Stretches set, int stretch) {
    Bits bits = lend();
    set.read(stretch, bits.words);
    return bits;
  }

  private Bits lend() {
    if (used == lent.size()) {
      lent.add(new Bits());
    }
    return lent.get(used++);
  }

  @Override
  public Bits base() {
    return base;
  }

  @Override
  public Bits none() {
    return none;
  }

  @Override
  public Bits and(Bits one, Bits other) {
    if (one == other || one == none || other == base) {
      return one;
    }
    if (one == base || other == none) {
      return other;
    }
    Bits bits = lend();
    for (int i = 0; i < SIZE; i++) {
      bits.words[i] = one.words[i] & other.words[i];
    }
    return bits;
  }

  @Override
  public Bits or(Bits one, Bits other) {
    if (one == other || one == base || other == none) {
      return one;
    }
    if (one == none || other == base) {
      return other;
    }
    Bits bits = lend();
    for (int i = 0; i < SIZE; i++) {
      bits.words[i] = one.words[i] | other.words[i];
    }
    return bits;
  }

  @Override
  public Bits minus(Bits one, Bits other) {
    if (one == other || other == base) {
      return none;
    }
    if (one == none || other == none) {
      return one;
    }
    Bits bits = lend();
    for (int i = 0; i < SIZE; i++) {
      bits.words[i] = one.words[i] & ~other.words[i];
    }
    return bits;
  }

  static int count(Bits set) {
    int count = 0;
    for (int i = 0; i < SIZE; i++) {
      count += Long.bitCount(set.words[i]);
    }
    return count;
  }

  /// The size of the intersection.
  static int countBoth(Bits one, Bits other) {
    int count = 0;
    for (int i = 0; i < SIZE; i++) {
      count += Long.bitCount(one.words[i] & other.words[i]);
    }
    return count;
  }

  /// How many there are if one set decides who is in where it matches, another where it does not.
  static int countChosen(Bits by, Bits whenIn, Bits whenOut) {
    int count = 0;
    for (int i = 0; i < SIZE; i++) {
      long in = by.words[i];
      count += Long.bitCount((in & whenIn.words[i]) | (~in & whenOut.words[i]));
    }
    return count;
  }
}
