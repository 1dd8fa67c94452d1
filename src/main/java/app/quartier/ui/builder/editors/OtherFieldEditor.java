package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Another field of the same contact, or property of the same event. Enter or a click picks; a
/// switch that was changed is taken when it is left.
final class OtherFieldEditor implements Editor {
  private final ListEditor<Field> list;
  private final SwitchesPane switches;
  private final Operands now;
  private final Consumer<Answer> taker;
  private final VBox view;

  OtherFieldEditor(Scope scope, List<Field> fields, Condition condition, Consumer<Answer> taker) {
    this.now = condition.operands();
    this.taker = taker;
    this.switches =
        new SwitchesPane(scope, Operators.byId(condition.operator()).orElseThrow(), condition);
    this.list =
        ListEditor.fields(scope.wording(), fields, field -> give(new Operands.Other(field.key())));
    if (now instanceof Operands.Other(String key)) {
      fields.stream().filter(f -> f.key().equals(key)).findFirst().ifPresent(list::choose);
    }
    this.view = new VBox(8, list.view(), switches);
  }

  private void give(Operands operands) {
    taker.accept(new Answer(operands, switches.chosen()));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void focus() {
    list.focus();
  }

  @Override
  public void begin(String typed) {
    list.begin(typed);
  }

  @Override
  public boolean enter() {
    return list.enter();
  }

  @Override
  public boolean commit() {
    if (switches.changed()) {
      give(now);
    }
    return true;
  }

  @Override
  public void onPicked(Runnable close) {
    list.onPicked(close);
  }
}
