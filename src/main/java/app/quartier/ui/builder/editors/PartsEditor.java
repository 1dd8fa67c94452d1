package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Problem;
import app.quartier.ui.kit.Visible;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

/// Months, weekdays or hours to check; years to check around those of the data's time.
final class PartsEditor implements Editor {
  private static final int YEARS_BACK = 12;

  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final Form form;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final CheckedField more;
  private final boolean years;

  PartsEditor(
      Scope scope, Operator operator, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.switches = switches;
    this.taker = taker;
    this.years = operator.id().startsWith("year");
    form = new Form(scope.label());
    Set<Integer> chosen = chosen(now);
    TilePane tiles = new TilePane(12, 8);
    tiles.setPrefColumns(operator.id().startsWith("hour") ? 4 : 3);
    tiles.setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
    List<Integer> offered = offered(operator.id(), scope);
    for (int number : offered) {
      CheckBox box = new CheckBox(scope.wording().times().part(operator.id(), number));
      box.setUserData(number);
      box.setSelected(chosen.contains(number));
      boxes.add(box);
      tiles.getChildren().add(box);
    }
    form.add(tiles);
    List<String> others =
        chosen.stream().filter(n -> !offered.contains(n)).map(String::valueOf).toList();
    more =
        new CheckedField(
            scope.texts(),
            scope.texts().text("builder.editor.years"),
            String.join(" ", others),
            16,
            PartsEditor::read);
    more.setPromptText(scope.texts().text("builder.editor.years"));
    Visible.set(more, years);
    form.line(more);
    form.add(switches);
  }

  private static Set<Integer> chosen(Operands now) {
    Set<Integer> numbers = new TreeSet<>();
    if (now instanceof Operands.Many(List<Literal> values)) {
      values.forEach(value -> {
        if (value instanceof Literal.Num(BigDecimal number)) {
          numbers.add(number.intValue());
        }
      });
    }
    return numbers;
  }

  private static List<Integer> offered(String operator, Scope scope) {
    if (operator.startsWith("month")) {
      return IntStream.rangeClosed(1, 12).boxed().toList();
    }
    if (operator.startsWith("weekday")) {
      return IntStream.rangeClosed(1, 7).boxed().toList();
    }
    if (operator.startsWith("hour")) {
      return IntStream.rangeClosed(0, 23).boxed().toList();
    }
    return scope
        .facts()
        .clock()
        .map(clock -> Year.from(clock.at().atZone(clock.zone())).getValue())
        .map(year -> IntStream.range(0, YEARS_BACK).mapToObj(n -> year - n).toList())
        .orElse(List.of());
  }

  /// Years with anything that is no digit between them.
  private static Reader.Typed read(String typed) {
    if (typed.isBlank()) {
      return new Reader.Typed.Nothing();
    }
    return typed.strip().matches("\\d{1,4}([^\\d]+\\d{1,4})*")
            && numbers(typed).stream().noneMatch(n -> n == 0)
        ? new Reader.Typed.Value(new Literal.Text(typed))
        : new Reader.Typed.Wrong(Problem.input("problem.builder.years"));
  }

  private static List<Integer> numbers(String typed) {
    return List.of(typed.strip().split("\\D+")).stream()
        .filter(digits -> !digits.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    boxes.stream()
        .filter(CheckBox::isSelected)
        .findFirst()
        .or(() -> boxes.stream().findFirst())
        .ifPresentOrElse(CheckBox::requestFocus, more::focus);
  }

  @Override
  public void begin(String typed) {
    if (years && Character.isDigit(typed.codePointAt(0))) {
      more.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    if (years && !more.isRight()) {
      more.focus();
      return false;
    }
    Set<Integer> numbers = new TreeSet<>();
    boxes.stream()
        .filter(CheckBox::isSelected)
        .forEach(box -> numbers.add((Integer) box.getUserData()));
    if (years) {
      numbers.addAll(numbers(more.getText()));
    }
    List<Literal> values =
        numbers.stream().<Literal>map(n -> new Literal.Num(BigDecimal.valueOf(n))).toList();
    taker.accept(
        new Answer(
            values.isEmpty() ? new Operands.None() : new Operands.Many(values), switches.chosen()));
    return true;
  }
}
