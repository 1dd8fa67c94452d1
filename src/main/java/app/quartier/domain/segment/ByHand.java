package app.quartier.domain.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adding contacts to a segment and removing them by hand; the last word about a contact counts.
/// Pure.
public final class ByHand {
  private ByHand() {}

  /// @param why the reason, shown wherever the contact is; null for none
  public static Segment add(
      Segment segment, Collection<String> keys, Instant at, @Nullable String why) {
    return segment.withManual(
        with(segment.added(), keys, at, why), without(segment.removed(), keys));
  }

  /// @param why the reason; null for none
  public static Segment remove(
      Segment segment, Collection<String> keys, Instant at, @Nullable String why) {
    return segment.withManual(
        without(segment.added(), keys), with(segment.removed(), keys, at, why));
  }

  /// Leaves a contact to the rule again.
  public static Segment takeBack(Segment segment, String key) {
    List<String> one = List.of(key);
    return segment.withManual(without(segment.added(), one), without(segment.removed(), one));
  }

  private static List<Manual> with(
      List<Manual> known, Collection<String> keys, Instant at, @Nullable String why) {
    Set<String> there = known.stream().map(Manual::key).collect(Collectors.toSet());
    List<Manual> all = new ArrayList<>(known);
    keys.stream()
        .distinct()
        .filter(key -> !there.contains(key))
        .forEach(key -> all.add(new Manual(key, at, why)));
    return all;
  }

  private static List<Manual> without(List<Manual> known, Collection<String> keys) {
    Set<String> gone = Set.copyOf(keys);
    return known.stream().filter(one -> !gone.contains(one.key())).toList();
  }
}
