package app.quartier.ui.builder;

import app.quartier.domain.data.Facet;
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
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Small trees and a small catalogue, written as they read.
final class Sketches {
  static final Field COUNTRY = field("country", FieldType.COUNTRY);
  static final Field SOURCE = field("source", FieldType.CHOICE);
  static final Field CITY = field("city", FieldType.TEXT);
  static final Field NEWSLETTER = field("newsletter", FieldType.YES_NO);
  static final Field SCORE = field("score", FieldType.NUMBER);
  static final Field BIRTH = field("birth", FieldType.DATE);
  static final Field EMAIL = field("email", FieldType.EMAIL);
  static final EventKind ORDER =
      new EventKind(
          5,
          "order",
          Labels.same("order"),
          EventKind.Role.ORDER,
          List.of(
              new Field(
                  9,
                  "amount",
                  "order",
                  Labels.same("amount"),
                  FieldType.NUMBER,
                  null,
                  Field.Origin.IMPORT)));
  static final Catalog CATALOG =
      new Catalog(
          ZoneId.of("Europe/Paris"),
          "EUR",
          "email",
          List.of(EMAIL, COUNTRY, SOURCE, CITY, NEWSLETTER, SCORE, BIRTH),
          List.of(ORDER));

  private Sketches() {}

  private static Field field(String key, FieldType type) {
    return new Field(1, key, Field.CONTACT, Labels.same(key), type, null, Field.Origin.IMPORT);
  }

  static Group all(String id, Node... of) {
    return new Group(Marks.of(id), Combine.ALL, List.of(of));
  }

  static Group any(String id, Node... of) {
    return new Group(Marks.of(id), Combine.ANY, List.of(of));
  }

  static Node leaf(String id) {
    return new InSegment(Marks.of(id), "s-" + id, null);
  }

  static Condition condition(String id, Field field, String operator, Operands operands) {
    return new Condition(
        Marks.of(id), new Subject.Field(field.key()), operator, operands, null, false, false);
  }

  static Condition property(String id, String key, String operator, Operands operands) {
    return new Condition(
        Marks.of(id), new Subject.Property(key), operator, operands, null, false, false);
  }

  static Condition equal(String id, Field field, String value) {
    return condition(id, field, "equals", one(value));
  }

  static Operands one(String value) {
    return new Operands.One(new Literal.Text(value));
  }

  static Operands many(String... values) {
    return new Operands.Many(Arrays.stream(values).<Literal>map(Literal.Text::new).toList());
  }

  static Did ordered(String id, Node where) {
    return new Did(
        Marks.of(id),
        new EventQuery("order", where, new Window.Ever(), EventQuery.Machine.INCLUDE),
        Count.AT_LEAST_ONCE);
  }

  @SuppressWarnings("unchecked")
  static <N extends Node> N locked(N node) {
    return (N) node.withMarks(node.marks().withLocked(true));
  }

  static Facet facet(Field field, long missing, Facet.Bar... bars) {
    return new Facet(
        field, List.of(bars), new Facet.Tally(0, 0), new Facet.Tally(missing, missing));
  }

  static Facet.Bar bar(String value, long segment, long base) {
    return new Facet.Bar(value, 0, 0, new Facet.Tally(segment, base));
  }

  /// The tree by its ids: `r(a g(b c))`.
  static String written(Node node) {
    return node instanceof Group group
        ? group.id()
            + group.of().stream().map(Sketches::written).collect(Collectors.joining(" ", "(", ")"))
        : node.id();
  }
}
