package app.quartier.ui.builder;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What segments are called, for words about them.
final class SegmentNames {
  private SegmentNames() {}

  /// The name of a segment; what it is called while it has none.
  static String shown(Segment segment, Texts texts) {
    return segment.name().isBlank() ? texts.text("builder.untitled") : segment.name();
  }

  /// The name by the id; nothing for an id that is unknown.
  static Function<String, Optional<String>> of(List<SavedSegment> saved) {
    Map<String, String> names =
        saved.stream().collect(Collectors.toMap(SavedSegment::id, SavedSegment::name));
    return id -> Optional.ofNullable(names.get(id));
  }
}
