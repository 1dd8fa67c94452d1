package app.quartier.trees;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Completes what a conformance case says of its segment to a document.
final class Documents {
  private int lastId;

  private Documents() {}

  static String of(String id, ObjectNode json) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("format", "quartier.segment").put("version", 1).put("id", id).put("name", id);
    for (String name : new String[] {"zone", "members"}) {
      if (json.has(name)) {
        document.set(name, json.get(name));
      }
    }
    document.set("rule", new Documents().rule((ObjectNode) json.required("rule").deepCopy()));
    return document.toString();
  }

  private ObjectNode rule(ObjectNode json) {
    if (json.has("group")) {
      return numbered(json);
    }
    ObjectNode group = JsonNodeFactory.instance.objectNode();
    group.put("group", "all").putArray("of").add(json);
    return numbered(group);
  }

  private ObjectNode numbered(ObjectNode node) {
    if (!node.has("id")) {
      node.put("id", "n" + lastId++);
    }
    if (node.path("of").isArray()) {
      node.path("of").forEach(this::numbered);
    }
    numbered(node.path("did").path("where"));
    return node;
  }

  private void numbered(JsonNode node) {
    if (node instanceof ObjectNode object) {
      numbered(object);
    }
  }
}
