package app.quartier.domain.operator;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import java.util.HashMap;
import java.util.Map;

/// Where each node stands in its document: node id to JSON path (`$.rule.of[2]`).
final class Paths {
  private Paths() {}

  static Map<String, String> of(Segment segment) {
    Map<String, String> paths = new HashMap<>();
    collect(segment.rule(), "$.rule", paths);
    return paths;
  }

  private static void collect(Node node, String path, Map<String, String> into) {
    into.put(node.id(), path);
    switch (node) {
      case Group group -> {
        for (int i = 0; i < group.of().size(); i++) {
          collect(group.of().get(i), path + ".of[" + i + "]", into);
        }
      }
      case Did did -> {
        if (did.did().where() != null) {
          collect(did.did().where(), path + ".did.where", into);
        }
      }
      case Condition _, InSegment _, InList _, InImport _, Sample _ -> {}
    }
  }
}
