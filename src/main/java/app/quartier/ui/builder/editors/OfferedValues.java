package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The lines of a list of values: what is typed, what is chosen, what the data has.
///
/// @param several whether a line has a box to check
/// @param first what was chosen when the list was opened: it stands on top, to be seen and taken
///   away
record OfferedValues(Scope scope, boolean several, Set<Literal> first) {

  /// @param bars the values of the data
  /// @param typed what is sought; empty for nothing
  List<Line<Literal>> of(List<Facet.Bar> bars, Set<Literal> chosen, String typed) {
    Set<Literal> offered = new LinkedHashSet<>();
    List<Line<Literal>> lines = new ArrayList<>();
    for (Facet.Bar bar : bars) {
      Literal value = new Literal.Text(Objects.requireNonNull(bar.value()));
      offered.add(value);
      lines.add(line(value, chosen, scope.texts().formats().number(bar.tally().base())));
    }
    List<Line<Literal>> own = new ArrayList<>();
    chosen.stream()
        .filter(value -> !offered.contains(value))
        .limit(LinesBox.SHOWN)
        .forEach(value -> own.add(line(value, chosen, "")));
    if (!typed.isEmpty()
        && scope.typed(typed) instanceof Reader.Typed.Value(var value)
        && !offered.contains(value)
        && !chosen.contains(value)) {
      own.addFirst(Line.of(value, typed, scope.texts().text("builder.value.typed"), null));
    }
    lines.stream().filter(line -> first.contains(line.value())).forEach(own::add);
    lines.stream().filter(line -> !first.contains(line.value())).forEach(own::add);
    return own;
  }

  /// What stands in the search box at first.
  static String written(Scope scope, Operands now) {
    return now instanceof Operands.One(Literal.Text text)
        ? scope.wording().literal(text, scope.field())
        : "";
  }

  /// What a line of a pasted list is kept as.
  Optional<String> kept(String line) {
    return scope.typed(line) instanceof Reader.Typed.Value(Literal.Text(String text))
        ? Optional.of(text)
        : Optional.empty();
  }

  /// Whether something is typed, and it can be no value.
  boolean isWrong(String typed) {
    return !typed.isBlank() && scope.typed(typed) instanceof Reader.Typed.Wrong;
  }

  /// Whether values are codes that are shown by their names.
  boolean isNamed() {
    return scope.field().type() == FieldType.COUNTRY || OwnFacts.isConsent(scope.field());
  }

  /// What was typed, where it can be a value.
  Optional<Literal> read(String typed) {
    return scope.typed(typed) instanceof Reader.Typed.Value(Literal value)
            && (!isNamed() || isCode(value))
        ? Optional.of(value)
        : Optional.empty();
  }

  private boolean isCode(Literal value) {
    return value instanceof Literal.Text(String text)
        && (scope.field().type() == FieldType.COUNTRY
            ? text.length() == 2
            : !scope.wording().literal(value, scope.field()).equals(text));
  }

  private Line<Literal> line(Literal value, Set<Literal> chosen, String detail) {
    @Nullable Feather icon =
        several ? (chosen.contains(value) ? Feather.CHECK_SQUARE : Feather.SQUARE) : null;
    String said = scope.wording().literal(value, scope.field());
    String text = said.isBlank() ? scope.texts().text("builder.editor.blank") : said;
    return Line.of(value, text, detail, icon);
  }
}
