package app.quartier.engine;

import app.quartier.engine.file.DerivedInput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.util.function.IntToLongFunction;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Ordered values: numbers, money, dates, instants, yes/no, as longs in the unit of their type.
sealed interface NumberColumn extends Column permits SmallNumbers, WideNumbers, IndexedNumbers {

  static NumberColumn read(DerivedInput in) throws IOException {
    return in.either(SmallNumbers.WRITTEN, WideNumbers.WRITTEN)
        ? SmallNumbers.read(in)
        : WideNumbers.read(in);
  }

  boolean has(int row);

  /// The value of a row that has one.
  long value(int row);

  /// The values of up to 64 neighbouring rows, [#least()] for those that have none.
  void values(int first, int count, long[] into);

  /// The rows whose value lies between two longs, both included.
  Matches between(long from, long to, Rows rows, Cancel cancel);

  /// No value is less.
  long least();

  /// No value is more.
  long most();

  /// What all differences between values are multiples of; 0 when all values are the same.
  long unit();

  /// Answers for up to 64 values at once, none of which lies outside those of the column.
  @FunctionalInterface
  interface Test {
    /// Bit `i` tells about `values[i]`; bits from `count` on stay clear.
    long bits(long[] values, int count);

    /// Bit `i` of word `w` tells about value `64 w + i` of so many.
    default long[] words(int count, IntToLongFunction value) {
      long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
      long[] values = new long[Long.SIZE];
      for (int from = 0; from < count; from += Long.SIZE) {
        int tried = Math.min(Long.SIZE, count - from);
        for (int i = 0; i < tried; i++) {
          values[i] = value.applyAsLong(from + i);
        }
        words[from / Long.SIZE] = bits(values, tried);
      }
      return words;
    }

    static Test each(LongPredicate test) {
      return (values, count) -> {
        long bits = 0;
        for (int i = 0; i < count; i++) {
          bits |= (test.test(values[i]) ? 1L : 0L) << i;
        }
        return bits;
      };
    }
  }

  /// A question that is put to each value by itself.
  ///
  /// @param width values between the same two neighbouring multiples of it, the lower one included,
  ///   answer alike, but for those above `last`
  /// @param last no value above passes
  record Passing(Test test, long width, long last) {}

  /// The rows whose value passes. A value may be tried once for many rows, or for none, and by
  /// several threads at the same time.
  default Matches passing(Passing asked, Rows rows, Cancel cancel) {
    return rows.where(
            () -> {
              long[] values = new long[Long.SIZE];
              return (first, count) -> {
                values(first, count, values);
                return asked.test().bits(values, count);
              };
            },
            cancel)
        .and(present(cancel));
  }

  /// The value that would stand at one place, from 0, if all were sorted.
  default long nth(int place, Cancel cancel) {
    Matches present = present(cancel);
    long[] all = new long[(int) present.count()];
    int[] size = {0};
    present.inPieces((piece, count) -> {
      cancel.check();
      for (int i = 0; i < count; i++) {
        all[size[0] + i] = value(piece[i]);
      }
      size[0] += count;
    });
    return Selection.nth(all, place, cancel);
  }

  @Override
  default @Nullable Object cell(int row) {
    return has(row) ? value(row) : null;
  }

  @Override
  default Column indexed() {
    return new IndexedNumbers(this);
  }
}
