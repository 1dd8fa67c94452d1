package app.quartier.engine;

import java.util.ArrayList;
import java.util.List;

/// Equal steps on round boundaries: a width of 1, 2 or 5 times a power of ten, at most twelve.
final class RoundSteps {
  private static final int MOST = 12;

  private RoundSteps() {}

  /// @param unit what differences between values are multiples of (steps are not finer); 0 = there
  ///   is only one value
  /// @param scale decimal places of the values
  static Steps of(long least, long most, long unit, int scale) {
    long width = powerOfTen(unit == 0 ? powerOfTenWith(scale) : unit);
    int digit = 1;
    // The difference of the indices is read without sign: it may exceed the signed range.
    while (Long.compareUnsigned(Math.floorDiv(most, width) - Math.floorDiv(least, width), MOST)
        >= 0) {
      width = digit == 2 ? width / 2 * 5 : width * 2;
      digit = digit == 1 ? 2 : digit == 2 ? 5 : 1;
    }
    return between(least, most, width);
  }

  private static Steps between(long least, long most, long width) {
    List<Steps.Step> steps = new ArrayList<>();
    long last = Math.floorDiv(most, width);
    for (long index = Math.floorDiv(least, width); index <= last; index++) {
      steps.add(new Steps.Step(start(index, width), end(index, width)));
    }
    return new Steps(steps);
  }

  private static long start(long index, long width) {
    return fits(index, width) ? index * width : Long.MIN_VALUE;
  }

  private static long end(long index, long width) {
    long next = index + 1;
    return fits(next, width) && next * width != Long.MIN_VALUE ? next * width - 1 : Long.MAX_VALUE;
  }

  private static boolean fits(long index, long width) {
    return Math.multiplyHigh(index, width) == ((index * width) >> 63);
  }

  /// The greatest power of ten that is not above.
  private static long powerOfTen(long limit) {
    long power = 1;
    while (power <= limit / 10) {
      power *= 10;
    }
    return power;
  }

  private static long powerOfTenWith(int zeros) {
    return zeros == 0 ? 1 : 10 * powerOfTenWith(zeros - 1);
  }
}
