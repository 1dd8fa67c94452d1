package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Window;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A day, or two days as the ends of a range: relative to today, or exact.
final class DayEditor implements Editor {
  private final Scope scope;
  private final Consumer<Answer> taker;
  private final SwitchesPane switches;
  private final Form form;
  private final DayField from;
  private final @Nullable DayField to;
  private final Boxes boxes;
  private final Label resolved = Form.note("");

  /// @param range whether two ends are asked for
  DayEditor(
      Scope scope, boolean range, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.scope = scope;
    this.taker = taker;
    this.switches = switches;
    Texts texts = scope.texts();
    this.form = new Form(scope.label());
    @Nullable Literal first = Boxes.first(now);
    @Nullable Literal second = Boxes.second(now);
    boolean relative = DayField.isRelative(first) || DayField.isRelative(second);
    from = new DayField(scope, texts.text("builder.editor.from"), first, relative);
    to = range ? new DayField(scope, texts.text("builder.editor.to"), second, relative) : null;
    boxes = new Boxes(from, to);
    form.add(
        new Tabs<>(
            texts.text("builder.day.way"),
            List.of(true, false),
            relative,
            r -> texts.text(r ? "builder.editor.relative" : "builder.editor.exact"),
            this::relative));
    form.line(from);
    from.setOnChange(this::resolve);
    if (to != null) {
      form.line(new Label(texts.text("builder.and")));
      form.line(to);
      to.setOnChange(this::resolve);
    }
    form.add(resolved);
    form.add(switches);
    resolve();
  }

  private void relative(boolean allowed) {
    from.setRelative(allowed);
    if (to != null) {
      to.setRelative(allowed);
    }
    resolve();
    focus();
  }

  /// Tells the dates that relative days mean; exact ones speak for themselves.
  private void resolve() {
    @Nullable Literal first = Boxes.literal(from.read());
    @Nullable Literal second = to == null ? first : Boxes.literal(to.read());
    boolean relative = DayField.isRelative(first) || DayField.isRelative(second);
    Visible.set(resolved, relative && first != null && second != null);
    if (first == null || second == null) {
      return;
    }
    boolean one = to == null;
    resolved.setText(
        scope
            .facts()
            .clock()
            .map(clock -> new Resolver(scope.texts(), clock))
            .map(r ->
                one
                    ? r.day(first, scope.field())
                    : r.window(new Window.Between(first, second), scope.field()))
            .orElse(""));
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
    if (Character.isDigit(typed.codePointAt(0))) {
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
