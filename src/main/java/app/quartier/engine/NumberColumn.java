package app.quartier.engine;

import app.quartier.kernel.Cancel;
import org.jspecify.annotations.Nullable;

/// Ordered values: numbers, money, dates, instants, yes/no, as longs in the unit of their type.
sealed interface NumberColumn extends Column permits SmallNumbers, WideNumbers {

  boolean has(int row);

  /// The value of a row that has one.
  long value(int row);

  /// The rows whose value lies between two longs, both included.
  Matches between(long from, long to, Rows rows, Cancel cancel);

  /// What all differences between values are multiples of; 0 when all values are the same.
  long unit();

  @Override
  default @Nullable Object cell(int row) {
    return has(row) ? value(row) : null;
  }
}
