package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.text.Texts;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A calendar period: this, the previous or the following month.
final class PeriodBox implements Box {
  /// Units of the calendar.
  static final List<Unit> UNITS = List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR);

  private final ComboBox<Window.Period> choice;

  /// @param now null when none is chosen yet: the previous month is offered
  PeriodBox(Scope scope, Window.@Nullable Period now) {
    Texts texts = scope.texts();
    List<Window.Period> all =
        UNITS.stream()
            .flatMap(unit ->
                List.of(Window.Turn.values()).stream().map(turn -> new Window.Period(turn, unit)))
            .toList();
    choice =
        Form.choice(
            texts.text("builder.window.period"),
            all,
            now == null ? new Window.Period(Window.Turn.PREVIOUS, Unit.MONTH) : now,
            scope.wording().times()::period);
  }

  Region view() {
    return choice;
  }

  void setOnChange(Runnable handler) {
    choice.valueProperty().addListener((property, old, next) -> handler.run());
  }

  Window.Period period() {
    return choice.getValue();
  }

  /// A period is no literal.
  @Override
  public Reader.Typed read() {
    return new Reader.Typed.Nothing();
  }

  @Override
  public boolean isRight() {
    return true;
  }

  @Override
  public void focus() {
    choice.requestFocus();
  }
}
