package app.quartier.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.BitmapContainer;
import org.roaringbitmap.Container;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/// An immutable set of contacts (or of rows of events), as a compressed bitmap.
///
/// The only type that knows the bitmap library. Every operation makes a new set, so a set may be
/// shared between threads and kept in caches.
final class Matches {
  static final Matches NONE = new Matches(new RoaringBitmap());

  private static final int PIECE = 4096;

  private final RoaringBitmap bits;

  private Matches(RoaringBitmap bits) {
    this.bits = bits;
  }

  static Matches of(int... ids) {
    return new Matches(RoaringBitmap.bitmapOf(ids));
  }

  /// From `from`, included, to `to`, excluded.
  static Matches range(int from, int to) {
    return from >= to ? NONE : new Matches(RoaringBitmap.bitmapOfRange(from, to));
  }

  /// Bit `i` of word `w` stands for `first + 64 w + i`; `first` is a multiple of [Rows#CHUNK].
  static Matches ofWords(int first, long[] words) {
    RoaringBitmap bits = BitSetUtil.bitmapOf(words);
    return new Matches(first == 0 ? bits : RoaringBitmap.addOffset(bits, first));
  }

  /// The ids from place `from`, included, to `to`, excluded; they ascend.
  static Matches ofAscending(int[] ids, int from, int to) {
    var writer = RoaringBitmapWriter.writer().optimiseForArrays().runCompress(false).get();
    for (int at = from; at < to; at++) {
      writer.add(ids[at]);
    }
    return new Matches(writer.get());
  }

  Matches and(Matches other) {
    if (this == other || isEmpty()) {
      return this;
    }
    return new Matches(RoaringBitmap.and(bits, other.bits));
  }

  Matches or(Matches other) {
    if (isEmpty()) {
      return other;
    }
    if (this == other || other.isEmpty()) {
      return this;
    }
    return new Matches(RoaringBitmap.or(bits, other.bits));
  }

  /// Those of this set that are not in the other; the complement of `other` when this is the base.
  Matches minus(Matches other) {
    if (this == other) {
      return NONE;
    }
    if (isEmpty() || other.isEmpty()) {
      return this;
    }
    return new Matches(RoaringBitmap.andNot(bits, other.bits));
  }

  long count() {
    return bits.getLongCardinality();
  }

  /// The size of the intersection, without making it.
  long countBoth(Matches other) {
    return RoaringBitmap.andCardinality(bits, other.bits);
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  /// Ascending.
  IntStream stream() {
    return bits.stream();
  }

  /// Ascending; faster than [#stream()].
  void forEach(IntConsumer action) {
    bits.forEach((org.roaringbitmap.IntConsumer) action::accept);
  }

  /// Hands the ids over in pieces of a few thousand, ascending; the fastest way through many.
  void inPieces(Pieces taker) {
    inPieces(0, Integer.MAX_VALUE, taker);
  }

  /// Hands over those from `from`, included, to `to`, excluded.
  void inPieces(int from, int to, Pieces taker) {
    BatchIterator iterator = bits.getBatchIterator();
    iterator.advanceIfNeeded(from);
    int[] piece = new int[PIECE];
    int last = -1;
    while (last < to && iterator.hasNext()) {
      int count = iterator.nextBatch(piece);
      last = piece[count - 1];
      if (last >= to) {
        int end = Arrays.binarySearch(piece, 0, count, to);
        count = end < 0 ? -end - 1 : end;
      }
      taker.take(piece, count);
    }
  }

  Stretches stretches() {
    return new Stretches(bits);
  }

  /// The set cut into stretches of [Rows#CHUNK] ids, to be read as plain bits.
  static final class Stretches {
    private final @Nullable Container[] of;

    private Stretches(RoaringBitmap bits) {
      of = new Container[bits.isEmpty() ? 0 : bits.last() / Rows.CHUNK + 1];
      ContainerPointer at = bits.getContainerPointer();
      while (at.getContainer() != null) {
        of[at.key()] = at.getContainer();
        at.advance();
      }
    }

    int size() {
      return of.length;
    }

    /// @param stretch from 0; beyond the last one nobody is
    /// @param into bit `i` of word `w` will stand for `stretch * CHUNK + 64 w + i`
    void read(int stretch, long[] into) {
      @Nullable Container container = stretch < of.length ? of[stretch] : null;
      if (!(container instanceof BitmapContainer)) {
        Arrays.fill(into, 0);
      }
      if (container != null) {
        container.copyBitmapTo(into, 0);
      }
    }
  }

  /// Takes a piece of the ids.
  @FunctionalInterface
  interface Pieces {
    /// The first `count` elements are ids; the array is filled anew for the next piece, so a taker
    /// may change it.
    void take(int[] ids, int count);
  }

  /// Bit `i` of word `w` tells about `64 w + i`; nobody is beyond the last word.
  long[] words() {
    return BitSetUtil.toLongArray(bits);
  }

  /// About how much memory it takes.
  long bytes() {
    return bits.getLongSizeInBytes();
  }
}
