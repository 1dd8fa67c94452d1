package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Operands;
import app.quartier.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A number, or two ends, that a text read as a number is compared with.
final class ReadNumberEditor implements Editor {
  private final Form form;
  private final CheckedField from;
  private final Boxes boxes;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;

  /// @param scope of the field as a number
  ReadNumberEditor(
      Scope scope, Operator operator, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.switches = switches;
    this.taker = taker;
    Texts texts = scope.texts();
    form = new Form(texts.text("sentence.asNumber", scope.label()));
    boolean range = operator.shape() == Shape.BETWEEN;
    from =
        box(
            scope,
            range ? texts.text("builder.editor.from") : scope.label(),
            scope.reader().typed(Boxes.first(now)));
    @Nullable CheckedField to =
        range
            ? box(scope, texts.text("builder.editor.to"), scope.reader().typed(Boxes.second(now)))
            : null;
    boxes = new Boxes(from, to);
    if (to == null) {
      form.line(from);
    } else {
      form.line(from, new Label(texts.text("builder.and")), to);
    }
    form.add(Form.note(texts.text("builder.read.note")));
    form.add(switches);
  }

  private static CheckedField box(Scope scope, String name, String text) {
    return new CheckedField(scope.texts(), name, text, 10, typed -> scope.reader().number(typed));
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    from.focus();
  }

  @Override
  public void begin(String typed) {
    int first = typed.codePointAt(0);
    if (Character.isDigit(first) || first == '-') {
      from.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    Optional<Operands> operands = boxes.operands();
    operands.ifPresent(given -> taker.accept(new Answer(given, switches.chosen())));
    return operands.isPresent();
  }
}
