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
    IntPredicate test =
        one instanceof TextColumn a && other instanceof TextColumn b
            ? texts(a, b)
            : numbers(one.numbers(cancel), other.numbers(cancel));
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

  private IntPredicate numbers(NumberColumn a, NumberColumn b) {
    LongUnaryOperator first = unit(question.field(), question.other());
    LongUnaryOperator second = unit(question.other(), question.field());
    IntPredicate both = row -> a.has(row) && b.has(row);
    return switch (question.relation()) {
      case EQUAL -> row -> both.test(row) && value(a, row, first) == value(b, row, second);
      case LESS -> row -> both.test(row) && value(a, row, first) < value(b, row, second);
      case AT_MOST -> row -> both.test(row) && value(a, row, first) <= value(b, row, second);
      case MORE -> row -> both.test(row) && value(a, row, first) > value(b, row, second);
      case AT_LEAST -> row -> both.test(row) && value(a, row, first) >= value(b, row, second);
      case CONTAINS, STARTS, ENDS ->
          throw new IllegalStateException("only texts have parts: " + question.relation());
    };
  }

  private static long value(NumberColumn column, int row, LongUnaryOperator unit) {
    return unit.applyAsLong(column.value(row));
  }

  /// Beside a date, an instant is its local day.
  private LongUnaryOperator unit(Field field, Field beside) {
    return field.type() == FieldType.INSTANT && beside.type() == FieldType.DATE
        ? new LocalDays(question.zone())::of
        : LongUnaryOperator.identity();
  }
}
