package app.quartier.document;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads ages, parts of dates, anniversaries and for how long a value has been held.
record TimeOperands(Reading reading, Literals literals) {

  Operands age(Entry entry) {
    @Nullable Literal age = years(entry, "value");
    return age == null ? new Operands.None() : new Operands.One(age);
  }

  Operands ages(Entry entry) {
    @Nullable Literal from = years(entry, "from");
    @Nullable Literal to = years(entry, "to");
    return from == null && to == null ? new Operands.None() : new Operands.Between(from, to);
  }

  private static @Nullable Literal years(Entry entry, String name) {
    return entry
        .value(name)
        .map(json -> number(entry.whole(json, entry.at(name), 0, Format.OLDEST)))
        .orElse(null);
  }

  private static Literal number(int n) {
    return new Literal.Num(BigDecimal.valueOf(n));
  }

  Operands parts(Entry entry) {
    Optional<JsonNode> json = entry.value("values");
    if (json.isEmpty()) {
      return new Operands.None();
    }
    String path = entry.at("values");
    List<JsonNode> elements = entry.elements(json.get(), path);
    List<Literal> values = new ArrayList<>();
    if (reading.admitsValues(path, elements.size())) {
      for (int i = 0; i < elements.size(); i++) {
        values.add(
            number(entry.whole(elements.get(i), path + "[" + i + "]", 0, Format.LATEST_YEAR)));
      }
    }
    return new Operands.Many(values);
  }

  Operands anniversary(Entry entry) {
    return entry
        .object("in")
        .flatMap(this::recurrence)
        .<Operands>map(Operands.Anniversary::new)
        .orElseGet(Operands.None::new);
  }

  private Optional<Recurrence> recurrence(Entry entry) {
    return only(entry, Format.RECURRENCES, "document.anniversary")
        .map(name ->
            switch (name) {
              case "on" -> new Recurrence.On(literals.date(entry.json().get(name), entry.at(name)));
              case "next" -> new Recurrence.Next(length(entry, name, 1));
              default -> new Recurrence.Last(length(entry, name, 1));
            });
  }

  Operands held(Entry entry) {
    @Nullable Literal value =
        entry.value("value").map(json -> literals.any(json, entry.at("value"))).orElse(null);
    Optional<Entry> held = entry.object("for");
    Optional<String> relation = held.flatMap(length -> only(length, Format.HELD, "document.held"));
    if (value == null && relation.isEmpty()) {
      return new Operands.None();
    }
    return new Operands.Held(
        value,
        relation.filter("atMost"::equals).isPresent(),
        relation.map(name -> length(held.orElseThrow(), name, 0)).orElse(null));
  }

  /// The one property of an object that has exactly one of these.
  private Optional<String> only(Entry entry, List<String> names, String complaint) {
    entry.closed(names);
    List<String> found = entry.names().stream().filter(names::contains).toList();
    if (found.size() == 1) {
      return Optional.of(found.getFirst());
    }
    if (found.size() == entry.names().size()) {
      reading.complain(complaint, entry.path(), String.join(", ", names));
    }
    return Optional.empty();
  }

  static Length length(Entry entry, String name, int least) {
    return entry
        .object(name)
        .map(length -> {
          length.closed(Format.LENGTH);
          length.required("unit");
          return new Length(
              length.whole("n", least, Format.MAX_UNITS),
              length.word("unit", Unit.class, Unit.DAY));
        })
        .orElseGet(() -> new Length(least, Unit.DAY));
  }
}
