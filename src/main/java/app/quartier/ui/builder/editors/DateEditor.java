package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Window;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// When a date lies or comes round: a period, relative or exact, or its anniversary. Turning from
/// one to the other changes the comparison with it.
final class DateEditor implements Editor {
  private static final String PERIOD = "in";
  private static final String ANNIVERSARY = "anniversary";

  private final VBox view = new VBox(8);
  private final Tabs<String> tabs;
  private final WindowEditor period;
  private final AnniversaryEditor anniversary;

  DateEditor(Scope scope, Condition condition, SwitchesPane switches, Consumer<Answer> taker) {
    Operands now = condition.operands();
    period =
        new WindowEditor(
            scope,
            now instanceof Operands.In(Window window) ? window : null,
            false,
            window -> taker.accept(new Answer(PERIOD, new Operands.In(window), switches.chosen())));
    anniversary =
        new AnniversaryEditor(
            scope,
            now,
            operands -> taker.accept(new Answer(ANNIVERSARY, operands, switches.chosen())));
    tabs =
        new Tabs<>(
            scope.texts().text("builder.editor.when"),
            List.of(PERIOD, ANNIVERSARY),
            condition.operator(),
            tab ->
                scope
                    .texts()
                    .text(
                        tab.equals(PERIOD)
                            ? "builder.window.period.tab"
                            : "builder.editor.anniversary"),
            tab -> {
              show();
              focus();
            });
    view.getChildren().addAll(tabs, period.view(), anniversary.view());
    show();
  }

  private void show() {
    Visible.set(period.view(), shown() == period);
    Visible.set(anniversary.view(), shown() == anniversary);
  }

  private Editor shown() {
    return tabs.chosen().equals(PERIOD) ? period : anniversary;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void focus() {
    shown().focus();
  }

  @Override
  public void begin(String typed) {
    shown().begin(typed);
  }

  @Override
  public boolean commit() {
    return shown().commit();
  }
}
