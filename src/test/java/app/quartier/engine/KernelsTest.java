package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is timed is right: a look at each row finds the same, and neither all nor nothing.
final class KernelsTest {
  /// The last stretch is not a full one.
  private static final int ROWS = 3 * Rows.CHUNK + 1_234;

  static List<Long> seeds() {
    return Seeds.of("kernels");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachComputesWhatALookAtEachRowFinds(long seed) {
    Kernels kernels = new Kernels(ROWS, seed);
    long ruled =
        rows()
            .filter(row -> (kernels.isIn(0, row) && kernels.isIn(1, row)) || kernels.isIn(2, row))
            .filter(row -> !kernels.isIn(3, row))
            .count();
    long ranged =
        rows()
            .filter(row -> kernels.number(row) >= Kernels.FROM && kernels.number(row) <= Kernels.TO)
            .count();
    Pattern expression = Pattern.compile(Kernels.EXPRESSION);
    long described =
        kernels.texts().stream().filter(text -> expression.matcher(text).find()).count();
    assertAll(
        () -> assertEquals(ruled, kernels.ruleAsBits(), "seed " + seed),
        () -> assertEquals(ruled, kernels.ruleAsBits(), "again, seed " + seed),
        () -> assertEquals(ranged, kernels.rangeOfNumbers(), "seed " + seed),
        () -> assertEquals(described, kernels.expressionOverTexts(), "seed " + seed),
        () -> assertTrue(ruled > ROWS / 20 && ruled < ROWS - ROWS / 20, "rows " + ruled),
        () -> assertTrue(ranged > ROWS / 20 && ranged < ROWS - ROWS / 20, "rows " + ranged),
        () -> assertTrue(described > 500 && described < kernels.texts().size() / 2, "texts"));
  }

  private static IntStream rows() {
    return IntStream.range(0, ROWS);
  }
}
