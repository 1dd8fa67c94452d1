package app.quartier.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a job is called: a text and what fills it, to be said in whatever language is current.
///
/// @param key of the text
/// @param count chooses between the plural forms; null where there are none
public record JobName(String key, @Nullable Long count, List<Object> args) {

  public JobName {
    args = List.copyOf(args);
  }

  public static JobName of(String key, Object... args) {
    return new JobName(key, null, List.of(args));
  }

  public static JobName counting(String key, long count) {
    return new JobName(key, count, List.of());
  }
}
