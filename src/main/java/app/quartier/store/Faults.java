package app.quartier.store;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/// Tells what the disk did to us from what we did wrong: the first becomes a [Refusal].
final class Faults {
  private static final Set<Integer> DISK =
      Set.of(
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.FILE_CREATION_FAILED_1,
          ErrorCode.OBJECT_CLOSED);

  private Faults() {}

  /// Work with the database that yields a value.
  interface Work<T> {
    T run() throws SQLException;
  }

  /// Work with the database that yields nothing.
  interface Step {
    void run() throws SQLException;
  }

  static void guarded(Step step) {
    guarded(() -> {
      step.run();
      return true;
    });
  }

  static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw translated(e, e);
    } catch (DataAccessException e) {
      SQLException cause = e.getCause(SQLException.class);
      throw cause == null ? e : translated(cause, e);
    }
  }

  private static RuntimeException translated(SQLException cause, Exception thrown) {
    int code = cause.getErrorCode();
    if (code == ErrorCode.VALUE_TOO_LONG_2) {
      return new Refusal(Problem.input("store.value.tooLong"), thrown);
    }
    if (code == ErrorCode.FILE_CORRUPTED_1 || code == ErrorCode.FILE_VERSION_ERROR_1) {
      return new Refusal(Problem.failed("store.file.damaged"), thrown);
    }
    if (isFull(cause)) {
      return new Refusal(Problem.failed("store.disk.full"), thrown);
    }
    if (DISK.contains(code) || isStorage(cause)) {
      return new Refusal(Problem.failed("store.disk.failed"), thrown);
    }
    return thrown instanceof RuntimeException bug ? bug : new IllegalStateException(thrown);
  }

  private static boolean isFull(Throwable thrown) {
    return causes(thrown)
        .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
        .anyMatch(message ->
            message.contains("no space left")
                || message.contains("file too large")
                || message.contains("quota exceeded")
                || message.contains("not enough space"));
  }

  private static boolean isStorage(Throwable thrown) {
    return causes(thrown)
        .anyMatch(cause ->
            cause instanceof org.h2.mvstore.MVStoreException
                || cause instanceof java.io.IOException);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }
}
