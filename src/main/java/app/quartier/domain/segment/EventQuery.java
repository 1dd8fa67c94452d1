package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// Which events a behaviour leaf looks at.
///
/// @param kind key of an event kind; null in a draft
/// @param where a tree over the properties of one event; null = every event
/// @param machine whether opens and clicks made by machines count
public record EventQuery(
    @Nullable String kind, @Nullable Node where, Window window, Machine machine) {

  /// Machine-made events: mail scanners and privacy proxies.
  public enum Machine {
    INCLUDE,
    EXCLUDE
  }
}
