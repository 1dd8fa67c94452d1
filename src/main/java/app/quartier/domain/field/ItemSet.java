package app.quartier.domain.field;

import app.quartier.kernel.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cell of a set: its items, each once, in the order of their folded texts. An empty set is a
/// value; no value at all is null, like everywhere.
///
/// Items that differ in case or accents only are one item, spelled as it came first. So whatever a
/// condition compares with or without, no two items of one set are equal to the same text.
public record ItemSet(List<String> items) {

  /// The most items a set has.
  public static final int MOST = 1_000;

  public static final ItemSet EMPTY = new ItemSet(List.of());

  public ItemSet {
    Map<String, String> merged = new TreeMap<>();
    items.forEach(item -> merged.putIfAbsent(Folding.IGNORE_CASE_AND_ACCENTS.fold(item), item));
    items = List.copyOf(merged.values());
    if (items.size() > MOST) {
      throw new IllegalArgumentException("a set of " + items.size() + " items");
    }
  }

  public static ItemSet of(Collection<String> items) {
    return new ItemSet(List.copyOf(items));
  }

  public static ItemSet of(String... items) {
    return new ItemSet(List.of(items));
  }
}
