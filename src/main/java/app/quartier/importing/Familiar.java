package app.quartier.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was made of the texts of one column, as most columns say the same again and
/// again; gives up where they do not. Long texts are not kept, so that no file can fill the memory.
/// Used by one thread.
final class Familiar<T> {
  /// So many texts tell whether a column says the same again.
  private static final int TELLING = 2_000;

  private static final int MOST = 16_000;
  private static final int LONGEST = 100;

  private Map<String, T> known = new HashMap<>();
  private long met;
  private long strange;
  private boolean givenUp;

  /// Lets go of all texts.
  void forget() {
    known = Map.of();
    givenUp = true;
  }

  /// What `make` makes of a text, which must hang on nothing else.
  T of(String text, Function<String, T> make) {
    if (givenUp || text.length() > LONGEST) {
      return make.apply(text);
    }
    T found = known.get(text);
    if (found != null) {
      met++;
      return found;
    }
    strange++;
    T made = make.apply(text);
    if (strange > TELLING && met < strange) {
      givenUp = true;
      known.clear();
    } else if (known.size() < MOST) {
      known.put(text, made);
    }
    return made;
  }
}
