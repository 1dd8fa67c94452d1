package app.quartier.document;

import static app.quartier.document.Schemas.object;
import static app.quartier.document.Schemas.oneOf;
import static app.quartier.document.Schemas.ref;
import static app.quartier.document.Schemas.words;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Sets;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Share;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many items of a set match what: `"count"` is a count, or one of the words `any`, `all` and
/// `none`; `"item"` a comparison without a field.
final class ItemOperands {
  static final String COUNT = "count";
  static final String ITEM = "item";

  private static final String ANY = "any";
  private static final String ALL = "all";
  private static final String NONE = "none";
  private static final List<String> SHARES = List.of(ANY, ALL, NONE);
  private static final List<String> PARTS = List.of("op", "value", "values");
  private static final Share AT_LEAST_ONE = new Share.Some(Count.AT_LEAST_ONCE);

  private final Reading reading;
  private final Literals literals;

  ItemOperands(Reading reading, Literals literals) {
    this.reading = reading;
    this.literals = literals;
  }

  Operands read(Entry entry) {
    @Nullable Share share = entry.value(COUNT).map(json -> share(json, entry)).orElse(null);
    @Nullable ItemTest item = entry.object(ITEM).map(this::item).orElse(null);
    return share == null && item == null ? new Operands.None() : new Operands.Items(share, item);
  }

  private Share share(JsonNode json, Entry entry) {
    if (!json.isTextual()) {
      return Entry.of(json, entry.at(COUNT), reading)
          .<Share>map(counted -> new Share.Some(Counts.count(counted)))
          .orElse(AT_LEAST_ONE);
    }
    return switch (json.textValue()) {
      case ANY -> AT_LEAST_ONE;
      case ALL -> new Share.Every();
      case NONE -> new Share.Some(Count.of(Count.Relation.EXACTLY, 0));
      default -> {
        reading.unknown("document.word.unknown", entry.at(COUNT), json.textValue(), SHARES);
        yield AT_LEAST_ONE;
      }
    };
  }

  private ItemTest item(Entry entry) {
    entry.closed(PARTS);
    String op = entry.name("op");
    Optional<Operator> operator =
        Sets.itemOperators().stream().filter(o -> o.id().equals(op)).findFirst();
    if (operator.isEmpty()) {
      List<String> valid = Sets.itemOperators().stream().map(Operator::id).toList();
      if (!op.isEmpty()) {
        reading.unknown("document.operator.unknown", entry.at("op"), op, valid);
      }
      return new ItemTest(op, new Operands.None());
    }
    List<String> own = Format.operands(operator.get().shape());
    for (String name : List.of("value", "values")) {
      if (entry.has(name) && !own.contains(name)) {
        reading.complain(
            "document.operand.unfit", entry.at(name), name, op, String.join(", ", own));
      }
    }
    return new ItemTest(op, operand(entry, operator.get().shape()));
  }

  private Operands operand(Entry entry, Shape shape) {
    if (shape == Shape.MANY) {
      return entry
          .value("values")
          .map(json -> literals.many(json, entry))
          .orElseGet(Operands.None::new);
    }
    return entry
        .value("value")
        .<Operands>map(json -> new Operands.One(literals.any(json, entry.at("value"))))
        .orElseGet(Operands.None::new);
  }

  static void put(ObjectNode json, Operands.Items items, OperandWriter writer) {
    switch (items.share()) {
      case null -> {}
      case Share.Every _ -> json.put(COUNT, ALL);
      case Share.Some(Count count) -> NodeWriter.count(json.putObject(COUNT), count);
    }
    if (items.item() != null) {
      ObjectNode item = json.putObject(ITEM).put("op", items.item().operator());
      writer.put(item, items.item().operands());
    }
  }

  static ObjectNode schema(String name) {
    if (name.equals(COUNT)) {
      return oneOf(List.of(ref("count"), words(SHARES)));
    }
    List<ObjectNode> alternatives = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      List<String> ids =
          Sets.itemOperators().stream().filter(o -> o.shape() == shape).map(Operator::id).toList();
      if (!ids.isEmpty()) {
        Schemas.Closed item = object(List.of("op")).with("op", words(ids));
        Format.operands(shape)
            .forEach(operand -> item.with(operand, OperandSchemas.operand(shape, operand)));
        alternatives.add(item.json());
      }
    }
    return oneOf(alternatives);
  }
}
