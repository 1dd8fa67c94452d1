package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.FieldCompare.Relation;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Compares two columns row by row.
final class FieldComparing {
  private final Core.FieldCompare question;
  private final Column one;
  private final Column other;
  private final Cancel cancel;

  private FieldComparing(Core.FieldCompare question, Column one, Column other, Cancel cancel) {
    this.question = question;
    this.one = one;
    this.other = other;
    this.cancel = cancel;
  }

  static FieldComparing of(
      Core.FieldCompare question, Function<Field, Column> columns, Cancel cancel) {
    Column one = columns.apply(question.field());
    Column other = columns.apply(question.other());
    return question.numbers()
        ? new FieldComparing(question, one.numbers(cancel), other.numbers(cancel), cancel)
        : new FieldComparing(question, one, other, cancel);
  }

  /// The rows that have both values.
  Matches present() {
    return one.present(cancel).and(other.present(cancel));
  }

  Matches matching(Rows rows) {
    return one instanceof TextColumn a && other instanceof TextColumn b
        ? where(texts(a, b), rows)
        : numbers(one.numbers(cancel), other.numbers(cancel), rows);
  }

  private Matches where(IntPredicate test, Rows rows) {
    return rows.where(
        (first, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            bits |= (test.test(first + i) ? 1L : 0L) << i;
          }
          return bits;
        },
        cancel);
  }

  private IntPredicate texts(TextColumn a, TextColumn b) {
    FoldedTexts ones = a.folded(question.folding(), cancel);
    FoldedTexts others = b.folded(question.folding(), cancel);
    if (question.relation() == Relation.EQUAL) {
      int[] same = ones.texts().numbersIn(others.texts(), cancel);
      return row ->
          a.code(row) != Codes.MISSING
              && b.code(row) != Codes.MISSING
              && same[ones.of(a.code(row))] == others.of(b.code(row));
    }
    Part part =
        switch (question.relation()) {
          case CONTAINS -> Part.CONTAINS;
          case STARTS -> Part.STARTS;
          case ENDS -> Part.ENDS;
          case EQUAL, LESS, AT_MOST, MORE, AT_LEAST ->
              throw new IllegalStateException("texts have no order: " + question.relation());
        };
    return row ->
        a.code(row) != Codes.MISSING
            && b.code(row) != Codes.MISSING
            && ones.texts().has(ones.of(a.code(row)), part, others.texts(), others.of(b.code(row)));
  }

  private Matches numbers(NumberColumn a, NumberColumn b, Rows rows) {
    @Nullable LongUnaryOperator first = day(question.field(), question.other());
    @Nullable LongUnaryOperator second = day(question.other(), question.field());
    return rows.where(
            () -> {
              long[] ones = new long[Long.SIZE];
              long[] others = new long[Long.SIZE];
              long[] signs = new long[Long.SIZE];
              return (from, count) -> {
                a.values(from, count, ones);
                b.values(from, count, others);
                replace(ones, count, first);
                replace(others, count, second);
                return compared(ones, others, signs, count) & -1L >>> (Long.SIZE - count);
              };
            },
            cancel)
        .and(one.present(cancel))
        .and(other.present(cancel));
  }

  private static void replace(long[] values, int count, @Nullable LongUnaryOperator by) {
    for (int i = 0; by != null && i < count; i++) {
      values[i] = by.applyAsLong(values[i]);
    }
  }

  /// Bit `i` tells about the values at `i`.
  private long compared(long[] a, long[] b, long[] signs, int count) {
    return switch (question.relation()) {
      case EQUAL -> ~less(a, b, signs, count) & ~less(b, a, signs, count);
      case LESS -> less(a, b, signs, count);
      case AT_MOST -> ~less(b, a, signs, count);
      case MORE -> less(b, a, signs, count);
      case AT_LEAST -> ~less(a, b, signs, count);
      case CONTAINS, STARTS, ENDS ->
          throw new IllegalStateException("only texts have parts: " + question.relation());
    };
  }

  /// Without branches, as they would be mispredicted: the sign of the difference tells, unless that
  /// is too large to be told, see Warren, Hacker's Delight, second edition, 2-12.
  private static long less(long[] a, long[] b, long[] signs, int count) {
    for (int i = 0; i < count; i++) {
      long difference = a[i] - b[i];
      signs[i] = (difference ^ ((a[i] ^ b[i]) & (difference ^ a[i]))) >>> 63;
    }
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= signs[i] << i;
    }
    return bits;
  }

  /// Beside a date, an instant is its local day; null: values stay as they are.
  private @Nullable LongUnaryOperator day(Field field, Field beside) {
    return field.type() == FieldType.INSTANT && beside.type() == FieldType.DATE
        ? new LocalDays(question.zone())::of
        : null;
  }
}
