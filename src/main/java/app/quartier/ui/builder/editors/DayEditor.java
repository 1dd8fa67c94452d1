package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A day, or two days as the ends of a range.
public final class DayEditor implements Editor {
  private final Consumer<Operands> taker;
  private final boolean range;
  private final Form form;
  private final DayField from;
  private final DayField to;

  /// @param range whether two ends are asked for
  public DayEditor(
      Wording wording,
      Reader reader,
      Field field,
      boolean range,
      Operands now,
      Consumer<Operands> taker) {
    this.taker = taker;
    this.range = range;
    this.form = new Form(wording.texts(), wording.label(field));
    @Nullable Literal first = null;
    @Nullable Literal second = null;
    if (now instanceof Operands.One(Literal value)) {
      first = value;
    } else if (now instanceof Operands.Between(var low, var high)) {
      first = low;
      second = high;
    }
    this.from = new DayField(wording, reader, first);
    this.to = new DayField(wording, reader, second);
    form.line(from);
    if (range) {
      form.line(new Label(wording.texts().text("builder.and")));
      form.line(to);
    }
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
  public boolean commit() {
    form.fine();
    Reader.Typed low = from.value();
    Reader.Typed high = range ? to.value() : new Reader.Typed.Nothing();
    if (low instanceof Reader.Typed.Wrong(var problem)) {
      form.wrong(problem);
      return false;
    }
    if (high instanceof Reader.Typed.Wrong(var problem)) {
      form.wrong(problem);
      return false;
    }
    @Nullable Literal first = low instanceof Reader.Typed.Value(Literal v) ? v : null;
    @Nullable Literal second = high instanceof Reader.Typed.Value(Literal v) ? v : null;
    if (range) {
      taker.accept(new Operands.Between(first, second));
    } else {
      taker.accept(first == null ? new Operands.None() : new Operands.One(first));
    }
    return true;
  }
}
