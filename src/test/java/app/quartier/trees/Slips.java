package app.quartier.trees;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Segment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Segments that differ from a given one in one small thing, as a person's slip would make them:
/// one switch, one word, one number, one value more or less. Made in the document, so that every
/// kind of leaf is covered without being known here.
final class Slips {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SWITCHES =
      List.of("not", "muted", "ifMissing", "matchCase", "matchAccents", "ifNone");

  /// Words that stand for one another.
  private static final List<Set<String>> WORDS =
      List.of(
          Set.of("all", "any", "none", "exactlyOne"),
          Set.of("calendar", "rolling"),
          Set.of("include", "exclude"),
          Set.of("this", "previous", "next"),
          Set.of("minute", "hour"),
          Set.of("day", "week", "month", "quarter", "year"),
          Set.of("count", "percent"),
          Set.of("created", "changed", "any"));

  /// Names of counts and windows that stand for one another.
  private static final List<Set<String>> NAMES =
      List.of(
          Set.of("exactly", "atLeast", "atMost", "moreThan", "lessThan"),
          Set.of("last", "next"),
          Set.of("before", "after"));

  private final Draw draw;

  Slips(Draw draw) {
    this.draw = draw;
  }

  /// Empty when the slip makes no document.
  Optional<Segment> slip(Segment segment) {
    JsonNode root = parsed(SegmentJson.write(segment));
    List<ObjectNode> objects = new ArrayList<>();
    collect(root.get("rule"), objects);
    change(draw.one(objects));
    return SegmentJson.read(root.toString()) instanceof Read.Loaded(Segment read)
        ? Optional.of(read)
        : Optional.empty();
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> into) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      into.add(object);
    }
    node.forEach(child -> collect(child, into));
  }

  private void change(ObjectNode object) {
    if (object.has("id") && draw.chance(0.4)) {
      String name = draw.one(SWITCHES);
      object.put(name, !object.path(name).asBoolean(name.equals("ifMissing")));
      return;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = draw.one(names);
    JsonNode value = object.get(name);
    if (value.isTextual() && !name.equals("id")) {
      object.put(name, word(name, value.asText()));
    } else if (value.isNumber()) {
      object.put(name, value.decimalValue().add(BigDecimal.ONE));
    } else if (value instanceof ArrayNode array && array.size() > 1) {
      array.remove(draw.between(0, array.size() - 1));
    } else {
      rename(object, name);
    }
  }

  private String word(String name, String word) {
    if (name.equals("op")) {
      return Operators.byId(word)
          .map(operator ->
              draw.one(
                      Operators.all().stream()
                          .filter(other -> other.shape() == operator.shape())
                          .toList())
                  .id())
          .orElse(word);
    }
    return WORDS.stream()
        .filter(set -> set.contains(word))
        .findFirst()
        .map(set -> draw.one(set.stream().sorted().toList()))
        .orElse(word);
  }

  private void rename(ObjectNode object, String name) {
    JsonNode value = object.get(name);
    NAMES.stream()
        .filter(set -> set.contains(name))
        .findFirst()
        .ifPresent(set -> {
          object.remove(name);
          object.set(draw.one(set.stream().sorted().toList()), value);
        });
  }
}
