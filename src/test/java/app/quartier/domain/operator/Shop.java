package app.quartier.domain.operator;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small catalogue and the nodes that speak of it.
final class Shop {
  static final Field CITY = field("city", FieldType.TEXT, null);
  static final Field SCORE = field("score", FieldType.NUMBER, null);
  static final Field SPENT = field("spent", FieldType.MONEY, "EUR");
  static final Field BIRTH = field("birth", FieldType.DATE, null);
  static final Field SIGNUP = field("signup", FieldType.INSTANT, null);
  static final Field CONSENT = field("newsletter", FieldType.YES_NO, null);

  static final Field AMOUNT = propertyOf("order", "amount", FieldType.MONEY);
  static final Field STATUS = propertyOf("order", "status", FieldType.CHOICE);
  static final EventKind ORDER = kind(5, "order", EventKind.Role.ORDER, AMOUNT, STATUS);
  static final EventKind CLICK =
      kind(6, "click", EventKind.Role.EMAIL, propertyOf("click", "campaign", FieldType.TEXT));

  static final Catalog CATALOG =
      new Catalog(
          ZoneId.of("Europe/Paris"),
          "EUR",
          "email",
          List.of(CITY, SCORE, SPENT, BIRTH, SIGNUP, CONSENT),
          List.of(ORDER, CLICK));

  private Shop() {}

  static EventKind kind(int id, String key, EventKind.Role role, Field... properties) {
    return new EventKind(id, key, Labels.same(key), role, List.of(properties));
  }

  static Field propertyOf(String kind, String key, FieldType type) {
    String currency = type == FieldType.MONEY ? "EUR" : null;
    return new Field(9, key, kind, Labels.same(key), type, currency, Field.Origin.IMPORT);
  }

  private static Field field(String key, FieldType type, @Nullable String currency) {
    return new Field(1, key, Field.CONTACT, Labels.same(key), type, currency, Field.Origin.BUILTIN);
  }

  static Group all(String id, Node... of) {
    return new Group(Marks.of(id), Combine.ALL, List.of(of));
  }

  static Segment segment(String id, Node... of) {
    return new Segment(
        "seg-" + id,
        id.toUpperCase(java.util.Locale.ROOT),
        null,
        null,
        List.of(),
        List.of(),
        all("n0", of));
  }

  static Condition leaf(String id, String field, String operator, Operands operands) {
    return new Condition(
        Marks.of(id), new Subject.Field(field), operator, operands, null, false, false);
  }

  static Condition property(String id, String property, String operator, Operands operands) {
    return new Condition(
        Marks.of(id), new Subject.Property(property), operator, operands, null, false, false);
  }

  static Did did(String id, String kind, @Nullable Node where, Window window) {
    return new Did(
        Marks.of(id),
        new EventQuery(kind, where, window, EventQuery.Machine.INCLUDE),
        Count.AT_LEAST_ONCE);
  }

  static Did did(String id, String kind, @Nullable Node where) {
    return did(id, kind, where, new Window.Ever());
  }

  static InSegment in(String id, String segment) {
    return new InSegment(Marks.of(id), "seg-" + segment, null);
  }

  static Operands text(String text) {
    return new Operands.One(new Literal.Text(text));
  }
}
