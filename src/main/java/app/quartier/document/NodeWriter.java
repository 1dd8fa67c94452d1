package app.quartier.document;

import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns a segment into JSON nodes; what is only a default is left out.
final class NodeWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final OperandWriter operands = new OperandWriter();

  ObjectNode segment(Segment segment) {
    ObjectNode json = JSON.objectNode();
    json.put("format", Format.NAME);
    json.put("version", Format.VERSION);
    json.put("id", segment.id());
    json.put("name", segment.name());
    put(json, "note", segment.note());
    put(json, "zone", segment.zone() == null ? null : segment.zone().getId());
    if (!segment.added().isEmpty() || !segment.removed().isEmpty()) {
      ObjectNode members = json.putObject("members");
      manual(members, "added", segment.added());
      manual(members, "removed", segment.removed());
    }
    json.set("rule", node(segment.rule()));
    return json;
  }

  private static void manual(ObjectNode members, String name, List<Manual> manual) {
    if (manual.isEmpty()) {
      return;
    }
    ArrayNode list = members.putArray(name);
    for (Manual one : manual) {
      ObjectNode json = list.addObject().put("key", one.key());
      put(json, "at", one.at() == null ? null : one.at().toString());
      put(json, "why", one.why());
    }
  }

  private ObjectNode node(Node node) {
    ObjectNode json = JSON.objectNode();
    marks(json, node.marks());
    switch (node) {
      case Group group -> {
        json.put("group", Words.of(group.combine()));
        ArrayNode of = json.putArray("of");
        group.of().forEach(child -> of.add(node(child)));
      }
      case Condition condition -> condition(json, condition);
      case Did did -> {
        json.set("did", events(did.did()));
        if (!did.count().equals(Count.AT_LEAST_ONCE)) {
          count(json.putObject("count"), did.count());
        }
      }
      case InSegment in -> {
        json.put("inSegment", in.segment());
        put(json, "name", in.name());
      }
      case InList in -> SetLeaves.put(json, in);
      case InImport in -> SetLeaves.put(json, in);
      case Sample sample -> SetLeaves.put(json, sample);
    }
    return json;
  }

  private static void marks(ObjectNode json, Marks marks) {
    json.put("id", marks.id());
    putIfSet(json, "not", marks.not());
    putIfSet(json, "muted", marks.muted());
    putIfSet(json, "locked", marks.locked());
    put(json, "note", marks.note());
  }

  private void condition(ObjectNode json, Condition condition) {
    String subject =
        switch (condition.subject()) {
          case Subject.Field _ -> "field";
          case Subject.Property _ -> "property";
        };
    json.put(subject, condition.subject().key());
    json.put("op", condition.operator());
    Optional<Operator> operator = Operators.byId(condition.operator());
    if (operator.isEmpty() || fits(condition.operands(), operator.get())) {
      operands.put(json, condition.operands());
    }
    if (condition.ifMissing() != null && operator.map(Format::asksIfMissing).orElse(true)) {
      json.put("ifMissing", condition.ifMissing());
    }
    putIfSet(json, "matchCase", condition.matchCase());
    putIfSet(json, "matchAccents", condition.matchAccents());
    if (condition.asNumber() && operator.map(AsNumber::isTakenBy).orElse(true)) {
      json.put("as", Format.AS_NUMBER);
    }
  }

  /// Whether the operands go where the operator has its own, complete or not.
  private static boolean fits(Operands operands, Operator operator) {
    Shape shape = operator.shape();
    return switch (operands) {
      case Operands.None _ -> true;
      case Operands.One _ -> shape == Shape.ONE || shape == Shape.AGE;
      case Operands.Many _ -> shape == Shape.MANY || shape == Shape.PARTS;
      case Operands.Between _ -> shape == Shape.BETWEEN || shape == Shape.AGES;
      case Operands.In _ -> shape == Shape.WINDOW;
      case Operands.Other _ -> OtherField.isTakenBy(operator);
      case Operands.Ranked _ -> shape == Shape.RANK;
      case Operands.Anniversary _ -> shape == Shape.ANNIVERSARY;
      case Operands.Held _ -> shape == Shape.HELD;
      case Operands.Items _ -> shape == Shape.ITEMS;
      case Operands.Near _ -> shape == Shape.NEAR;
    };
  }

  private ObjectNode events(EventQuery query) {
    ObjectNode json = JSON.objectNode();
    put(json, "kind", query.kind());
    if (query.where() != null) {
      json.set("where", node(query.where()));
    }
    if (!(query.window() instanceof Window.Ever)) {
      json.set("window", operands.window(query.window()));
    }
    if (query.machine() != EventQuery.Machine.INCLUDE) {
      json.put("machine", Words.of(query.machine()));
    }
    return json;
  }

  static void count(ObjectNode json, Count count) {
    String relation = Words.of(count.relation());
    if (count.relation() == Count.Relation.BETWEEN) {
      json.putArray(relation).add(count.n()).add(count.to());
    } else {
      json.put(relation, count.n());
    }
  }

  private static void putIfSet(ObjectNode json, String name, boolean flag) {
    if (flag) {
      json.put(name, true);
    }
  }

  private static void put(ObjectNode json, String name, @Nullable String text) {
    if (text != null) {
      json.put(name, text);
    }
  }
}
