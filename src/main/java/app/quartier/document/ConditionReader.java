package app.quartier.document;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one comparison of a field or a property.
final class ConditionReader {
  private static final List<String> OPTIONS =
      List.of("ifMissing", "matchCase", "matchAccents", "as");
  private static final List<String> OPERANDS =
      List.of(
          "value",
          "values",
          "from",
          "to",
          "window",
          "otherField",
          "n",
          "unit",
          "in",
          "for",
          "count",
          "item",
          "km",
          "place");

  private final Reading reading;
  private final Literals literals;
  private final Windows windows;
  private final ComparisonReader others;
  private final TimeOperands times;
  private final ItemOperands items;
  private final PlaceOperands places;

  ConditionReader(Reading reading) {
    this.reading = reading;
    this.literals = new Literals(reading);
    this.windows = new Windows(reading);
    this.others = new ComparisonReader(reading);
    this.times = new TimeOperands(reading, literals);
    this.items = new ItemOperands(reading, literals);
    this.places = new PlaceOperands(reading);
  }

  /// @param subject the property that names what is compared: `field` or `property`
  Condition condition(Entry entry, Marks marks, String subject) {
    closed(entry, subject);
    String key = entry.name(subject);
    String op = entry.name("op");
    Optional<Operator> operator = op.isBlank() ? Optional.empty() : operator(op, entry);
    operator.ifPresent(o -> onlyWhatFits(entry, o));
    return new Condition(
        marks,
        subject.equals("field") ? new Subject.Field(key) : new Subject.Property(key),
        op,
        operator.map(o -> operands(entry, o.shape())).orElseGet(Operands.None::new),
        entry.flag("ifMissing"),
        entry.isSet("matchCase"),
        entry.isSet("matchAccents"),
        others.asNumber(entry));
  }

  private void closed(Entry entry, String subject) {
    List<String> valid = new ArrayList<>(Format.MARKS);
    valid.add(subject);
    valid.add("op");
    valid.addAll(OPERANDS);
    valid.addAll(OPTIONS);
    entry.closed(valid);
  }

  private Optional<Operator> operator(String id, Entry entry) {
    Optional<Operator> operator = Operators.byId(id);
    if (operator.isEmpty()) {
      reading.unknown("document.operator.unknown", entry.at("op"), id, Format.operatorIds());
    }
    return operator;
  }

  private void onlyWhatFits(Entry entry, Operator operator) {
    List<String> own = Format.operands(operator);
    for (String name : OPERANDS) {
      if (entry.has(name) && !own.contains(name)) {
        if (own.isEmpty()) {
          reading.complain("document.operand.none", entry.at(name), name, operator.id());
        } else {
          reading.complain(
              "document.operand.unfit",
              entry.at(name),
              name,
              operator.id(),
              String.join(", ", own));
        }
      }
    }
    others.onlyWhatFits(entry, operator);
    if (entry.has("ifMissing") && !Format.asksIfMissing(operator)) {
      reading.complain("document.ifMissing", entry.at("ifMissing"), operator.id());
    }
  }

  private Operands operands(Entry entry, Shape shape) {
    return switch (shape) {
      case NONE -> new Operands.None();
      case ONE -> one(entry);
      case RANK -> others.rank(entry);
      case MANY ->
          entry.value("values").map(v -> literals.many(v, entry)).orElseGet(Operands.None::new);
      case BETWEEN -> {
        @Nullable Literal from = literal(entry, "from");
        @Nullable Literal to = literal(entry, "to");
        yield from == null && to == null ? new Operands.None() : new Operands.Between(from, to);
      }
      case WINDOW ->
          entry
              .value("window")
              .<Operands>map(w -> new Operands.In(windows.window(w, entry.at("window"))))
              .orElseGet(Operands.None::new);
      case AGE -> times.age(entry);
      case AGES -> times.ages(entry);
      case PARTS -> times.parts(entry);
      case ANNIVERSARY -> times.anniversary(entry);
      case HELD -> times.held(entry);
      case ITEMS -> items.read(entry);
      case NEAR -> places.read(entry);
    };
  }

  private Operands one(Entry entry) {
    if (entry.has("otherField")) {
      return new Operands.Other(entry.name("otherField"));
    }
    return Optional.ofNullable(literal(entry, "value"))
        .<Operands>map(Operands.One::new)
        .orElseGet(Operands.None::new);
  }

  private @Nullable Literal literal(Entry entry, String name) {
    return entry.value(name).map(value -> literals.any(value, entry.at(name))).orElse(null);
  }
}
