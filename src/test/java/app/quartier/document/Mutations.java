package app.quartier.document;

import app.quartier.domain.operator.Operators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Small damages to a document. None touches what the schema cannot say (see the package page): ids
/// stay unique, a zone or a moment is damaged in its type only, sizes stay small.
final class Mutations {

  /// Ways to damage a document.
  enum Kind {
    DROP,
    RENAME,
    ADD_UNKNOWN,
    ADD_KNOWN,
    WRONG_TYPE,
    WRONG_WORD,
    OTHER_OPERATOR,
    OUT_OF_RANGE,
    EMPTY_TEXT,
    OTHER_KIND,
    ARRAY_LENGTH,
    OTHER_OPERAND,
    OTHER_CASE
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> KNOWN =
      List.of(
          "value",
          "values",
          "from",
          "to",
          "window",
          "did",
          "group",
          "of",
          "count",
          "ifMissing",
          "matchCase",
          "kind",
          "where",
          "machine",
          "n",
          "unit",
          "mode",
          "zone",
          "sample",
          "measure",
          "otherField",
          "atLeast",
          "currency",
          "between",
          "name",
          "why",
          "property",
          "inSegment",
          "item",
          "km",
          "place",
          "lat");
  private static final List<String> NUMBERS =
      List.of("-1", "0", "1.5", "7.0", "1000001", "2147483648", "1e30", "-1e31", "1e-7", "12");

  private final RandomGenerator random;

  Mutations(RandomGenerator random) {
    this.random = random;
  }

  /// Damages the document; false when it has no place for this kind of damage.
  boolean apply(Kind kind, ObjectNode document) {
    List<Spot> spots = spots(document).stream().filter(spot -> suits(kind, spot)).toList();
    if (spots.isEmpty()) {
      return false;
    }
    Spot spot = spots.get(random.nextInt(spots.size()));
    switch (kind) {
      case DROP -> spot.owner().remove(spot.name());
      case RENAME -> rename(spot, spot.name() + "x");
      case OTHER_CASE -> rename(spot, spot.name().toUpperCase(java.util.Locale.ROOT));
      case ADD_UNKNOWN -> spot.owner().set("colour", value());
      case ADD_KNOWN -> spot.owner().set(KNOWN.get(random.nextInt(KNOWN.size())), value());
      case WRONG_TYPE -> spot.owner().set(spot.name(), otherType(spot.value()));
      case WRONG_WORD -> spot.owner().put(spot.name(), spot.value().textValue() + "s");
      case OTHER_OPERATOR ->
          spot.owner().put("op", Operators.all().get(random.nextInt(Operators.all().size())).id());
      case OUT_OF_RANGE -> spot.owner().set(spot.name(), number());
      case EMPTY_TEXT -> spot.owner().put(spot.name(), "");
      case OTHER_KIND -> rename(spot, random.nextBoolean() ? "property" : "field");
      case ARRAY_LENGTH -> resize((ArrayNode) spot.value());
      case OTHER_OPERAND -> spot.owner().set(spot.name(), value());
    }
    return true;
  }

  /// A property somewhere in the document.
  private record Spot(ObjectNode owner, String name) {
    JsonNode value() {
      return owner.get(name);
    }
  }

  private static boolean suits(Kind kind, Spot spot) {
    JsonNode value = spot.value();
    String name = spot.name();
    boolean named = !List.of("zone", "at", "id").contains(name);
    return switch (kind) {
      case DROP, RENAME, OTHER_CASE, ADD_UNKNOWN -> true;
      case ADD_KNOWN -> !spot.owner().has("format");
      case WRONG_TYPE -> true;
      case WRONG_WORD ->
          List.of("group", "op", "unit", "mode", "machine", "format", "currency").contains(name)
              && value.isTextual();
      case OTHER_OPERATOR -> name.equals("op");
      case OUT_OF_RANGE -> value.isNumber();
      case EMPTY_TEXT -> named && value.isTextual();
      case OTHER_KIND -> List.of("field", "property", "did", "inSegment").contains(name);
      case ARRAY_LENGTH -> value.isArray() && !List.of("of", "values").contains(name);
      case OTHER_OPERAND ->
          List.of(
                  "value", "from", "to", "window", "last", "after", "ago", "count", "item", "km",
                  "place")
              .contains(name);
    };
  }

  private static List<Spot> spots(JsonNode json) {
    List<Spot> spots = new ArrayList<>();
    if (json instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> spots.add(new Spot(object, name)));
    }
    json.forEach(child -> spots.addAll(spots(child)));
    return spots;
  }

  private static void rename(Spot spot, String name) {
    JsonNode value = spot.owner().remove(spot.name());
    spot.owner().set(name, value);
  }

  private void resize(ArrayNode array) {
    if (!array.isEmpty() && random.nextBoolean()) {
      array.remove(0);
    } else {
      array.add(value());
    }
  }

  private JsonNode otherType(JsonNode old) {
    JsonNode other = value();
    while (other.getNodeType() == old.getNodeType()) {
      other = value();
    }
    return other;
  }

  private JsonNode number() {
    return JSON.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }

  private JsonNode value() {
    return switch (random.nextInt(12)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(true);
      case 2 -> number();
      case 3 -> JSON.textNode("Paris");
      case 4 -> JSON.textNode("ever");
      case 5 -> JSON.arrayNode();
      case 6 -> JSON.arrayNode().add("a").add(2);
      case 7 -> JSON.arrayNode().add("2026-01-01").add("2026-02-01");
      case 8 -> JSON.objectNode();
      case 9 -> JSON.objectNode().put("today", random.nextInt(-9, 9));
      case 10 -> JSON.objectNode().put("amount", "5.00").put("currency", "EUR");
      default -> {
        ObjectNode json = JSON.objectNode();
        json.putObject(random.nextBoolean() ? "ago" : "last").put("n", 3).put("unit", "day");
        yield json;
      }
    };
  }
}
