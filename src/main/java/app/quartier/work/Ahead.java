package app.quartier.work;

import app.quartier.kernel.Cancelled;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Makes things on a thread of its own, a few ahead of the one thread that takes them.
///
/// What the maker throws is thrown to the taker when it comes to that place. Whatever the maker did
/// before it gave something, the taker sees once it has it. Closing ends the thread and waits for
/// its end, also when the taking thread is interrupted; what was made and not taken is lost.
public final class Ahead<T> implements AutoCloseable {
  private static final int MOST = 8;

  private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(MOST);
  private final Thread thread;
  private boolean over;

  /// Gives one thing after the other; null at the end.
  @FunctionalInterface
  public interface Maker<T> {
    @Nullable T next() throws IOException;
  }

  private sealed interface Made<T> {}

  private record Thing<T>(T thing) implements Made<T> {}

  private record End<T>(@Nullable Throwable failure) implements Made<T> {}

  private Ahead(String name, Maker<T> maker) {
    thread = Behind.threads(name).unstarted(() -> make(maker));
  }

  /// @param name of the thread
  public static <T> Ahead<T> of(String name, Maker<T> maker) {
    Ahead<T> ahead = new Ahead<>(name, maker);
    ahead.thread.start();
    return ahead;
  }

  private void make(Maker<T> maker) {
    try {
      Made<T> next;
      do {
        next = made(maker);
        made.put(next);
      } while (next instanceof Thing);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> Made<T> made(Maker<T> maker) {
    try {
      T thing = maker.next();
      return thing == null ? new End<>(null) : new Thing<>(thing);
    } catch (IOException | RuntimeException | Error failure) {
      return new End<>(failure);
    }
  }

  /// The next thing, waited for if need be; null at the end. Ends by [Cancelled] when the taking
  /// thread is interrupted.
  public @Nullable T next() throws IOException {
    if (over) {
      return null;
    }
    return switch (taken()) {
      case Thing<T>(T thing) -> thing;
      case End<T>(Throwable failure) -> {
        over = true;
        rethrow(failure);
        yield null;
      }
    };
  }

  private Made<T> taken() {
    try {
      return made.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    }
  }

  private static void rethrow(@Nullable Throwable failure) throws IOException {
    switch (failure) {
      case null -> {}
      case IOException unreadable -> throw unreadable;
      case RuntimeException bug -> throw bug;
      case Error worse -> throw worse;
      default -> throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean stopped = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException whileWaiting) {
        // what the maker reads from is closed next, so there is no going on before its end
        stopped = true;
      }
    }
    if (stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
