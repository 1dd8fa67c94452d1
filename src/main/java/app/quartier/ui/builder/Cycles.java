package app.quartier.ui.builder;

import app.quartier.domain.segment.SavedSegment;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Whether one segment is built, in the end, on another. Pure.
final class Cycles {
  private Cycles() {}

  /// Whether `from` is `to` or refers to it, directly or through others.
  static boolean reaches(Collection<SavedSegment> saved, String from, String to) {
    Set<String> seen = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(Set.of(from));
    while (!waiting.isEmpty()) {
      String id = waiting.remove();
      if (id.equals(to)) {
        return true;
      }
      if (seen.add(id)) {
        saved.stream().filter(s -> s.id().equals(id)).forEach(s -> waiting.addAll(s.refersTo()));
      }
    }
    return false;
  }
}
