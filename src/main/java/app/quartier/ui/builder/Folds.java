package app.quartier.ui.builder;

import app.quartier.domain.segment.Segment;
import app.quartier.ui.kit.Desk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which groups are folded, by segment: node ids repeat between segments.
final class Folds {
  private final Desk desk;
  private final Map<String, Set<String>> bySegment = new HashMap<>();

  Folds(Desk desk) {
    this.desk = desk;
  }

  /// The ids of the folded groups of the segment on the desk.
  Set<String> shown() {
    return Set.copyOf(here());
  }

  /// Folds a group of the segment on the desk, or unfolds it; false when it is so already.
  boolean fold(String group, boolean fold) {
    return fold ? here().add(group) : here().remove(group);
  }

  private Set<String> here() {
    @Nullable Segment segment = desk.segmentProperty().get();
    String id = segment == null ? "" : segment.id();
    return bySegment.computeIfAbsent(id, unknown -> new HashSet<>());
  }
}
