package app.quartier.document;

import static app.quartier.document.Schemas.object;
import static app.quartier.document.Schemas.oneOf;
import static app.quartier.document.Schemas.ref;
import static app.quartier.document.Schemas.text;
import static app.quartier.document.Schemas.whole;
import static app.quartier.document.Schemas.words;

import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The part of the schema about operands: literals and windows.
final class OperandSchemas {
  private OperandSchemas() {}

  /// What one property that holds an operand of a shape looks like.
  static ObjectNode operand(Shape shape, String name) {
    return switch (shape) {
      case NONE -> throw new IllegalArgumentException("no operand");
      case ONE, BETWEEN -> ref("literal");
      case MANY -> Schemas.array(ref("literal")).put("maxItems", Format.MAX_VALUES);
      case WINDOW -> ref("window");
      case RANK -> throw new IllegalArgumentException("two operands of their own");
      case AGE, AGES -> whole(0, Format.OLDEST);
      case PARTS -> Schemas.array(whole(0, Format.LATEST_YEAR)).put("maxItems", Format.MAX_VALUES);
      case ANNIVERSARY -> ref("recurrence");
      case HELD -> name.equals("for") ? ref("heldFor") : ref("literal");
      case ITEMS -> ItemOperands.schema(name);
      case NEAR -> PlaceOperands.schema(name);
    };
  }

  static ObjectNode definitions() {
    ObjectNode defs = Schemas.node();
    defs.set("literal", oneOf(List.of(ref("date"), number(), ref("money"))));
    defs.set("date", oneOf(List.of(text(), ago(), today())));
    defs.set("money", money());
    defs.set("length", length(0).json());
    defs.set("stretch", stretch());
    defs.set(
        "window", oneOf(List.of(Schemas.constant(Format.EVER), window(), period(), fromAgo())));
    defs.set("recurrence", recurrence());
    defs.set("heldFor", heldFor());
    return defs;
  }

  private static ObjectNode number() {
    ObjectNode number = Schemas.type("number");
    number.put("exclusiveMinimum", Format.NUMBER_END.negate());
    return number.put("exclusiveMaximum", Format.NUMBER_END);
  }

  private static ObjectNode money() {
    return object(List.of("amount"))
        .with("amount", Schemas.pattern(Format.AMOUNT))
        .with("currency", Schemas.pattern(Format.CURRENCY))
        .json();
  }

  private static ObjectNode ago() {
    return object(List.of("ago")).with("ago", ref("length")).json();
  }

  private static ObjectNode today() {
    return object(List.of("today"))
        .with("today", whole(-Format.MAX_UNITS, Format.MAX_UNITS))
        .json();
  }

  private static Schemas.Closed length(int min) {
    return object(Format.LENGTH)
        .with("n", whole(min, Format.MAX_UNITS))
        .with("unit", words(Words.all(Unit.class)));
  }

  private static ObjectNode stretch() {
    return length(1).with("mode", words(Words.all(Window.Mode.class))).json();
  }

  private static ObjectNode window() {
    return object(List.of())
        .with("last", ref("stretch"))
        .with("next", ref("stretch"))
        .with("between", Schemas.pair(ref("date")))
        .with("after", ref("date"))
        .with("before", ref("date"))
        .with("beforeAgo", ref("length"))
        .exactlyOne()
        .json();
  }

  private static ObjectNode period() {
    return object(Format.PERIOD)
        .with("period", words(Words.all(Window.Turn.class)))
        .with("unit", words(Format.CALENDAR_UNITS.stream().map(Words::of).toList()))
        .json();
  }

  private static ObjectNode fromAgo() {
    return object(Format.FROM_AGO)
        .with("fromAgo", ref("length"))
        .with("toAgo", ref("length"))
        .json();
  }

  private static ObjectNode recurrence() {
    return object(List.of())
        .with("on", ref("date"))
        .with("next", length(1).json())
        .with("last", length(1).json())
        .exactlyOne()
        .json();
  }

  private static ObjectNode heldFor() {
    return object(List.of())
        .with("atLeast", ref("length"))
        .with("atMost", ref("length"))
        .exactlyOne()
        .json();
  }
}
