package app.quartier.document;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// The seeds of random tests: three that never change and a fresh one, all printed.
public final class Seeds {
  private Seeds() {}

  public static LongStream all() {
    return LongStream.of(1, 20_260_331, 987_654_321, RandomGenerator.getDefault().nextLong())
        .peek(seed -> System.out.println("seed " + seed));
  }

  public static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
