package app.quartier.importing;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the person said about columns: `Column=field`, `Column=field:type`, `Column=skip`.
final class Overrides {
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:column|colonne)[ \u00A0](\\d{1,4})");
  private static final String SKIP = "skip";

  private final Map<Integer, Choice> byColumn = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// One column's field.
  ///
  /// @param key null when the column is left out
  record Choice(@Nullable String key, @Nullable FieldType type) {}

  Overrides(List<String> written, Shape shape) {
    written.forEach(w -> read(w, shape));
  }

  List<Problem> problems() {
    return problems;
  }

  Optional<Choice> of(int column) {
    return Optional.ofNullable(byColumn.get(column));
  }

  private void read(String written, Shape shape) {
    int equals = written.lastIndexOf('=');
    if (equals < 1 || equals == written.length() - 1) {
      problems.add(Problem.input("problem.import.map.form", written));
      return;
    }
    String name = written.substring(0, equals).strip();
    String target = written.substring(equals + 1).strip();
    int column = column(name, shape);
    if (column < 0) {
      problems.add(unknownColumn(name, shape));
      return;
    }
    int colon = target.lastIndexOf(':');
    String key = colon < 0 ? target : target.substring(0, colon).strip();
    Optional<FieldType> type =
        colon < 0 ? Optional.empty() : type(target.substring(colon + 1).strip());
    if (colon >= 0 && type.isEmpty()) {
      String types =
          Arrays.stream(FieldType.values()).map(FieldType::key).collect(Collectors.joining(", "));
      problems.add(
          Problem.input("problem.import.map.type", target.substring(colon + 1).strip(), types));
    } else if (key.equalsIgnoreCase(SKIP)) {
      byColumn.put(column, new Choice(null, null));
    } else if (Channel.ofField(key).isPresent()) {
      byColumn.put(column, new Choice(key, null));
    } else if (key.startsWith("@")) {
      problems.add(unknownFact(key));
    } else if (!key.matches("[A-Za-z][A-Za-z0-9_]{0,59}")) {
      problems.add(Problem.input("problem.import.map.key", key));
    } else {
      byColumn.put(column, new Choice(key, type.orElse(null)));
    }
  }

  /// Only consents can come from a file; the other facts are the program's own.
  private static Problem unknownFact(String key) {
    List<String> valid = Arrays.stream(Channel.values()).map(Channel::field).toList();
    return Problem.input(
        "problem.import.map.fact",
        key,
        Nearest.to(key, valid).orElseGet(() -> String.join(", ", valid)));
  }

  private static Optional<FieldType> type(String key) {
    return Arrays.stream(FieldType.values()).filter(t -> t.key().equalsIgnoreCase(key)).findFirst();
  }

  private static Problem unknownColumn(String name, Shape shape) {
    return Nearest.to(name, shape.columns())
        .map(nearest -> Problem.input("problem.import.map.columnNearest", name, nearest))
        .orElseGet(() ->
            Problem.input("problem.import.map.column", name, String.join(", ", shape.columns())));
  }

  /// The exact name, else the name without case and accents, else the number of a nameless column.
  private static int column(String name, Shape shape) {
    int exact = shape.columns().indexOf(name);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < shape.width(); i++) {
      if (KnownHeaders.folded(shape.columns().get(i)).equals(KnownHeaders.folded(name))) {
        return i;
      }
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (!shape.header() && numbered.matches()) {
      int column = Integer.parseInt(numbered.group(1)) - 1;
      return column < shape.width() ? column : -1;
    }
    return -1;
  }
}
