package app.quartier.workspace;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.Columns;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.segment.Segment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A counted segment: the numbers, and the data version they are true of, which stays readable
/// until this is closed.
///
/// @param lowered tells the instant and the zone of the evaluation
/// @param columns values of contacts at that version
/// @param keys keys of contacts at that version
/// @param release gives the version back
public record Counted(
    Segment segment,
    Lowered lowered,
    Evaluation evaluation,
    Catalog catalog,
    Columns columns,
    KeyLookup keys,
    Runnable release)
    implements AutoCloseable {

  /// The resolved dates of the leaves about time, by node id.
  public Map<String, Bounds> bounds() {
    Map<String, Bounds> bounds = new LinkedHashMap<>();
    collect(lowered.rule(), bounds);
    return bounds;
  }

  private static void collect(@Nullable Rule rule, Map<String, Bounds> into) {
    switch (rule) {
      case null -> {}
      case Rule.Branch branch -> branch.of().forEach(child -> collect(child, into));
      case Rule.Leaf leaf ->
          Bounds.of(leaf.term().core()).ifPresent(bounds -> into.put(leaf.id(), bounds));
    }
  }

  @Override
  public void close() {
    release.run();
  }
}
