package app.quartier.document;

import app.quartier.domain.segment.Count;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// Reads how often something has to be so.
final class Counts {
  private Counts() {}

  static Count count(Entry entry) {
    Reading reading = entry.reading();
    List<String> valid = Words.all(Count.Relation.class);
    entry.closed(valid);
    List<String> found = entry.names().stream().filter(valid::contains).toList();
    if (found.size() != 1) {
      if (found.size() == entry.names().size()) {
        reading.complain("document.count", entry.path(), String.join(", ", valid));
      }
      return Count.AT_LEAST_ONCE;
    }
    String name = found.getFirst();
    Count.Relation relation = Words.find(Count.Relation.class, name).orElseThrow();
    if (relation != Count.Relation.BETWEEN) {
      return Count.of(relation, entry.whole(name, 0, Integer.MAX_VALUE));
    }
    JsonNode ends = entry.json().path(name);
    String at = entry.at(name);
    if (!ends.isArray() || ends.size() != 2) {
      reading.complain("document.type.pair", at);
      return Count.AT_LEAST_ONCE;
    }
    int from = entry.whole(ends.path(0), at + "[0]", 0, Integer.MAX_VALUE);
    return new Count(relation, from, entry.whole(ends.path(1), at + "[1]", 0, Integer.MAX_VALUE));
  }
}
