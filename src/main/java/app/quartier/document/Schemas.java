package app.quartier.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The few shapes of JSON Schema that the format is made of.
final class Schemas {
  private Schemas() {}

  static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode type(String type) {
    return node().put("type", type);
  }

  static ObjectNode text() {
    return type("string");
  }

  /// A text that says something.
  static ObjectNode name() {
    return text().put("minLength", 1);
  }

  static ObjectNode pattern(String pattern) {
    return text().put("pattern", pattern);
  }

  static ObjectNode flag() {
    return type("boolean");
  }

  static ObjectNode whole(int min, int max) {
    return type("integer").put("minimum", min).put("maximum", max);
  }

  static ObjectNode words(List<String> words) {
    ObjectNode schema = node();
    ArrayNode all = schema.putArray("enum");
    words.forEach(all::add);
    return schema;
  }

  static ObjectNode constant(String word) {
    return node().put("const", word);
  }

  static ObjectNode constant(int number) {
    return node().put("const", number);
  }

  static ObjectNode ref(String definition) {
    return node().put("$ref", "#/$defs/" + definition);
  }

  static ObjectNode array(ObjectNode items) {
    ObjectNode schema = type("array");
    schema.set("items", items);
    return schema;
  }

  static ObjectNode pair(ObjectNode items) {
    return array(items).put("minItems", 2).put("maxItems", 2);
  }

  static ObjectNode oneOf(List<ObjectNode> alternatives) {
    ObjectNode schema = node();
    schema.putArray("oneOf").addAll(alternatives);
    return schema;
  }

  static Closed object(List<String> required) {
    return new Closed(required);
  }

  /// An object that has no other properties than those named.
  static final class Closed {
    private final ObjectNode json = type("object");
    private final ObjectNode properties;

    private Closed(List<String> required) {
      if (!required.isEmpty()) {
        ArrayNode names = json.putArray("required");
        required.forEach(names::add);
      }
      json.put("additionalProperties", false);
      properties = json.putObject("properties");
    }

    Closed with(String name, ObjectNode schema) {
      properties.set(name, schema);
      return this;
    }

    Closed exactlyOne() {
      json.put("minProperties", 1).put("maxProperties", 1);
      return this;
    }

    ObjectNode json() {
      return json;
    }
  }
}
