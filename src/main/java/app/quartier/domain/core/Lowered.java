package app.quartier.domain.core;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A segment ready to be evaluated: (rule OR added) AND NOT removed.
///
/// @param rule null = pruned to nothing: no members
/// @param added keys of contacts added by hand
/// @param removed keys of contacts removed by hand
public record Lowered(
    @Nullable Rule rule, Set<String> added, Set<String> removed, Instant at, ZoneId zone) {

  public Lowered {
    added = Set.copyOf(added);
    removed = Set.copyOf(removed);
  }
}
