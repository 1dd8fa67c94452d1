package app.quartier.document;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads windows of time.
final class Windows {
  private static final Window EVER = new Window.Ever();

  private final Reading reading;
  private final Literals literals;

  Windows(Reading reading) {
    this.reading = reading;
    this.literals = new Literals(reading);
  }

  Window window(JsonNode json, String path) {
    if (json.isTextual() && json.textValue().equals(Format.EVER)) {
      return EVER;
    }
    if (!json.isObject()) {
      reading.complain("document.window", path, String.join(", ", Format.WINDOWS));
      return EVER;
    }
    Entry entry = new Entry(json, path, reading);
    List<String> names = entry.names();
    for (List<String> pair : List.of(Format.PERIOD, Format.FROM_AGO)) {
      if (names.stream().anyMatch(pair::contains)) {
        return pair(entry, pair);
      }
    }
    entry.closed(Format.WINDOWS);
    List<String> known = names.stream().filter(Format.WINDOWS::contains).toList();
    if (known.size() != 1) {
      if (known.size() == names.size()) {
        reading.complain("document.window", path, String.join(", ", Format.WINDOWS));
      }
      return EVER;
    }
    String name = known.getFirst();
    return read(name, entry);
  }

  /// A window made of two properties.
  private Window pair(Entry entry, List<String> names) {
    entry.closed(names);
    if (names.stream().filter(name -> entry.required(name).isPresent()).count() < 2) {
      return EVER;
    }
    if (names.equals(Format.FROM_AGO)) {
      return new Window.FromAgo(
          TimeOperands.length(entry, "fromAgo", 0), TimeOperands.length(entry, "toAgo", 0));
    }
    return new Window.Period(
        entry.word("period", Window.Turn.class, Window.Turn.THIS),
        entry.word("unit", Format.CALENDAR_UNITS, Unit.DAY));
  }

  private Window read(String name, Entry entry) {
    JsonNode json = entry.json().path(name);
    String path = entry.at(name);
    return switch (name) {
      case "last", "next" ->
          Entry.of(json, path, reading).map(inner -> stretch(name, inner)).orElse(EVER);
      case "between" -> between(json, path);
      case "beforeAgo" -> new Window.BeforeAgo(TimeOperands.length(entry, name, 0));
      case "after" -> new Window.After(literals.date(json, path));
      default -> new Window.Before(literals.date(json, path));
    };
  }

  private Window stretch(String name, Entry entry) {
    entry.closed(Format.STRETCH);
    entry.required("unit");
    int n = entry.whole("n", 1, Format.MAX_UNITS);
    Unit unit = entry.word("unit", Unit.class, Unit.DAY);
    Window.@Nullable Mode mode =
        entry.has("mode") ? entry.word("mode", Window.Mode.class, Window.Mode.CALENDAR) : null;
    return name.equals("last") ? new Window.Last(n, unit, mode) : new Window.Next(n, unit, mode);
  }

  private Window between(JsonNode json, String path) {
    if (!json.isArray() || json.size() != 2) {
      reading.complain("document.type.pair", path);
      return EVER;
    }
    Literal from = literals.date(json.path(0), path + "[0]");
    return new Window.Between(from, literals.date(json.path(1), path + "[1]"));
  }
}
