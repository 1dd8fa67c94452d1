package app.quartier.ui.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files that were brought together, and which of them is on the page.
final class Queue {
  private final Deque<Path> waiting = new ArrayDeque<>();
  private int place;
  private int size;

  /// Starts anew with these.
  void begin(List<Path> files) {
    waiting.clear();
    waiting.addAll(files);
    place = 0;
    size = files.size();
  }

  void add(List<Path> files) {
    waiting.addAll(files);
    size += files.size();
  }

  /// The next file; null after the last.
  @Nullable Path next() {
    @Nullable Path file = waiting.poll();
    place += file == null ? 0 : 1;
    return file;
  }

  /// From 1.
  int place() {
    return place;
  }

  int size() {
    return size;
  }

  /// How many come after the one on the page.
  int left() {
    return waiting.size();
  }
}
