package app.quartier.document;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Turns operands, literals and windows into JSON nodes.
final class OperandWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  void put(ObjectNode json, Operands operands) {
    switch (operands) {
      case Operands.None _ -> {}
      case Operands.One one -> json.set("value", literal(one.value()));
      case Operands.Many many -> {
        ArrayNode values = json.putArray("values");
        many.values().forEach(value -> values.add(literal(value)));
      }
      case Operands.Between(@Nullable Literal from, @Nullable Literal to) -> {
        if (from != null) {
          json.set("from", literal(from));
        }
        if (to != null) {
          json.set("to", literal(to));
        }
      }
      case Operands.In in -> json.set("window", window(in.window()));
      case Operands.Other other -> json.put("otherField", other.field());
      case Operands.Ranked(BigDecimal n, boolean percent) ->
          json.put("n", n).put("unit", percent ? Format.PERCENT : Format.COUNT);
      case Operands.Anniversary anniversary -> recurrence(json.putObject("in"), anniversary.in());
      case Operands.Held held -> held(json, held);
      case Operands.Items items -> ItemOperands.put(json, items, this);
      case Operands.Near near -> PlaceOperands.put(json, near);
    }
  }

  JsonNode window(Window window) {
    ObjectNode json = JSON.objectNode();
    switch (window) {
      case Window.Ever _ -> {
        return JSON.textNode(Format.EVER);
      }
      case Window.Last(int n, Unit unit, Window.@Nullable Mode mode) ->
          stretch(json.putObject("last"), n, unit, mode);
      case Window.Next(int n, Unit unit, Window.@Nullable Mode mode) ->
          stretch(json.putObject("next"), n, unit, mode);
      case Window.Between(Literal from, Literal to) ->
          json.putArray("between").add(literal(from)).add(literal(to));
      case Window.After(Literal date) -> json.set("after", literal(date));
      case Window.Before(Literal date) -> json.set("before", literal(date));
      case Window.Period(Window.Turn turn, Unit unit) ->
          json.put("period", Words.of(turn)).put("unit", Words.of(unit));
      case Window.FromAgo(Length from, Length to) -> {
        json.set("fromAgo", length(from));
        json.set("toAgo", length(to));
      }
      case Window.BeforeAgo(Length length) -> json.set("beforeAgo", length(length));
    }
    return json;
  }

  private static void recurrence(ObjectNode json, Recurrence in) {
    switch (in) {
      case Recurrence.On(Literal day) -> json.set("on", literal(day));
      case Recurrence.Next(Length length) -> json.set("next", length(length));
      case Recurrence.Last(Length length) -> json.set("last", length(length));
    }
  }

  private static void held(ObjectNode json, Operands.Held held) {
    if (held.value() != null) {
      json.set("value", literal(held.value()));
    }
    if (held.length() != null) {
      json.putObject("for").set(held.most() ? "atMost" : "atLeast", length(held.length()));
    }
  }

  private static ObjectNode length(Length length) {
    return JSON.objectNode().put("n", length.n()).put("unit", Words.of(length.unit()));
  }

  private static void stretch(ObjectNode json, int n, Unit unit, Window.@Nullable Mode mode) {
    json.put("n", n).put("unit", Words.of(unit));
    if (mode != null) {
      json.put("mode", Words.of(mode));
    }
  }

  private static JsonNode literal(Literal literal) {
    return switch (literal) {
      case Literal.Text text -> JSON.textNode(text.text());
      case Literal.Num num -> JSON.numberNode(num.number());
      case Literal.Money money -> {
        ObjectNode json = JSON.objectNode().put("amount", money.amount().toPlainString());
        yield money.currency() == null ? json : json.put("currency", money.currency());
      }
      case Literal.Ago ago -> {
        ObjectNode json = JSON.objectNode();
        json.putObject("ago").put("n", ago.n()).put("unit", Words.of(ago.unit()));
        yield json;
      }
      case Literal.Today today -> JSON.objectNode().put("today", today.offset());
    };
  }
}
