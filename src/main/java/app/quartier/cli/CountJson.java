package app.quartier.cli;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Sentences;
import app.quartier.workspace.Counted;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A counted segment for programs.
final class CountJson {
  private CountJson() {}

  static ObjectNode of(Counted counted, Sentences sentences) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("count", counted.evaluation().count());
    json.put("base", counted.evaluation().base());
    json.put("at", counted.lowered().at().toString());
    json.put("zone", counted.lowered().zone().getId());
    ArrayNode nodes = json.putArray("nodes");
    Map<String, Bounds> bounds = counted.bounds();
    for (NodeCounts node : counted.evaluation().nodes()) {
      ObjectNode one = nodes.addObject();
      one.put("id", node.id());
      Trees.find(counted.segment().rule(), node.id())
          .ifPresent(found -> one.put("sentence", sentences.of(found)));
      one.put("alone", node.alone());
      one.put("inContext", node.inContext());
      one.put("effect", node.effect());
      bounds(bounds.get(node.id()), one);
      @Nullable Long tied = counted.evaluation().tied().get(node.id());
      if (tied != null) {
        one.put("tiedLeftOut", tied);
      }
    }
    return json;
  }

  private static void bounds(@Nullable Bounds bounds, ObjectNode node) {
    if (bounds == null) {
      node.putNull("bounds");
      return;
    }
    node.putObject("bounds").put("from", bounds.from()).put("to", bounds.to());
  }
}
