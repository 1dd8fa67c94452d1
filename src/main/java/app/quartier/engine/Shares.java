package app.quartier.engine;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Work on many things, shared out among the processors there are: the one place of the engine that
/// uses the JDK's own pool for computing. Whoever asks works too and waits for the rest; when a
/// share fails, others that have begun may go on until they ask whether to stop.
final class Shares {
  private Shares() {}

  /// One share of the work.
  @FunctionalInterface
  interface Work<T> {
    /// From `from`, included, to `to`, excluded.
    T on(int from, int to);
  }

  /// What came of each share, in order; the shares are worked on at the same time.
  ///
  /// @param size how many things there are
  /// @param least fewer of them are not worth a share of their own
  static <T> List<T> of(int size, int least, Work<T> work) {
    int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
    int shares = Math.clamp(size / least, 1, threads);
    return IntStream.range(0, shares)
        .parallel()
        .mapToObj(share -> work.on(start(share, shares, size), start(share + 1, shares, size)))
        .toList();
  }

  /// What came of each thing, in order.
  static <A, T> List<T> each(List<A> things, Function<A, T> work) {
    return things.parallelStream().map(work).toList();
  }

  private static int start(int share, int shares, int size) {
    return (int) ((long) size * share / shares);
  }
}
