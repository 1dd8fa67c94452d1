package app.quartier.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One object of a document and where it stands. Asking for a property of the wrong type complains
/// and answers with something harmless, so that reading goes on and finds the other problems too.
record Entry(JsonNode json, String path, Reading reading) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_@][A-Za-z0-9_@]*");

  /// The object at `path`; a complaint when it is something else.
  static Optional<Entry> of(JsonNode json, String path, Reading reading) {
    if (json.isObject()) {
      return Optional.of(new Entry(json, path, reading));
    }
    reading.complain("document.type.object", path);
    return Optional.empty();
  }

  static String at(String path, String name) {
    String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
    return PLAIN.matcher(name).matches() ? path + "." + shown : path + "['" + shown + "']";
  }

  String at(String name) {
    return at(path, name);
  }

  boolean has(String name) {
    return json.has(name);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /// Complains about every property that is not one of these.
  void closed(List<String> valid) {
    names().stream()
        .filter(name -> !valid.contains(name))
        .forEach(name -> reading.unknown("document.property.unknown", at(name), name, valid));
  }

  Optional<JsonNode> value(String name) {
    return Optional.ofNullable(json.get(name));
  }

  /// The property, which has to be there.
  Optional<JsonNode> required(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isEmpty()) {
      reading.complain("document.property.missing", path, name);
    }
    return value;
  }

  Optional<Entry> object(String name) {
    return value(name).flatMap(value -> of(value, at(name), reading));
  }

  /// A text that may be absent.
  @Nullable String text(String name) {
    JsonNode value = json.get(name);
    return value == null ? null : text(value, at(name));
  }

  /// A text that has to be there and say something.
  String name(String name) {
    @Nullable String text = required(name).isPresent() ? text(name) : null;
    if (text != null && text.isEmpty()) {
      reading.complain("document.empty", at(name));
    }
    return text == null ? "" : text;
  }

  private @Nullable String text(JsonNode value, String at) {
    if (value.isTextual()) {
      return value.textValue();
    }
    reading.complain("document.type.text", at);
    return null;
  }

  /// Yes or no; absent is null.
  @Nullable Boolean flag(String name) {
    JsonNode value = json.get(name);
    if (value == null || value.isBoolean()) {
      return value == null ? null : value.booleanValue();
    }
    reading.complain("document.type.boolean", at(name));
    return null;
  }

  boolean isSet(String name) {
    return Boolean.TRUE.equals(flag(name));
  }

  /// A whole number that has to be there.
  int whole(String name, int min, int max) {
    return required(name).map(value -> whole(value, at(name), min, max)).orElse(min);
  }

  int whole(JsonNode value, String at, int min, int max) {
    if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > 0) {
      reading.complain("document.type.whole", at);
      return min;
    }
    BigDecimal number = value.decimalValue();
    if (number.compareTo(BigDecimal.valueOf(min)) < 0
        || number.compareTo(BigDecimal.valueOf(max)) > 0) {
      reading.complain("document.range", at, number.toString(), min, max);
      return min;
    }
    return number.intValue();
  }

  /// One of the words of a family; `fallback` when absent.
  <E extends Enum<E>> E word(String name, Class<E> type, E fallback) {
    return word(name, List.of(type.getEnumConstants()), fallback);
  }

  /// One of some words of a family; `fallback` when absent.
  <E extends Enum<E>> E word(String name, List<E> valid, E fallback) {
    @Nullable String word = text(name);
    if (word == null) {
      return fallback;
    }
    return valid.stream()
        .filter(constant -> Words.of(constant).equals(word))
        .findFirst()
        .orElseGet(() -> {
          List<String> words = valid.stream().map(Words::of).toList();
          reading.unknown("document.word.unknown", at(name), word, words);
          return fallback;
        });
  }

  /// The elements of an array; a complaint and none when it is something else.
  List<JsonNode> elements(JsonNode value, String at) {
    if (!value.isArray()) {
      reading.complain("document.type.array", at);
      return List.of();
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }
}
