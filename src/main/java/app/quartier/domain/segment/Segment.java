package app.quartier.domain.segment;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A segment: (rule OR added) AND NOT removed. A rule pruned to nothing has no members.
///
/// @param zone null = the workspace's
public record Segment(
    String id,
    String name,
    @Nullable String note,
    @Nullable ZoneId zone,
    List<Manual> added,
    List<Manual> removed,
    Group rule) {

  public Segment {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  public Segment withRule(Group newRule) {
    return new Segment(id, name, note, zone, added, removed, newRule);
  }

  public Segment withName(String newName) {
    return new Segment(id, newName, note, zone, added, removed, rule);
  }

  public Segment withId(String newId) {
    return new Segment(newId, name, note, zone, added, removed, rule);
  }

  public Segment withManual(List<Manual> nowAdded, List<Manual> nowRemoved) {
    return new Segment(id, name, note, zone, nowAdded, nowRemoved, rule);
  }

  /// @param newZone null = the workspace's
  public Segment withZone(@Nullable ZoneId newZone) {
    return new Segment(id, name, note, newZone, added, removed, rule);
  }
}
