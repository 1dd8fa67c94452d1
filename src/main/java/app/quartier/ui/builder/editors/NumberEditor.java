package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A number or an amount, or two of them as the ends of a range.
public final class NumberEditor implements Editor {
  private final Field field;
  private final Reader reader;
  private final Consumer<Operands> taker;
  private final boolean range;
  private final Form form;
  private final TextField from;
  private final TextField to;

  /// @param range whether two ends are asked for
  public NumberEditor(
      Wording wording,
      Reader reader,
      Field field,
      boolean range,
      Operands now,
      Consumer<Operands> taker) {
    this.field = field;
    this.reader = reader;
    this.taker = taker;
    this.range = range;
    this.form = new Form(wording.texts(), wording.label(field));
    String name = wording.label(field);
    this.from = Form.field(name, reader.typed(first(now)), 10);
    this.to = Form.field(name, reader.typed(second(now)), 10);
    Label unit = new Label(field.currency() == null ? "" : field.currency());
    if (range) {
      form.line(from, new Label(wording.texts().text("builder.and")), to, unit);
    } else {
      form.line(from, unit);
    }
  }

  private static @Nullable Literal first(Operands now) {
    return switch (now) {
      case Operands.One(Literal value) -> value;
      case Operands.Between(var low, var _) -> low;
      case Operands.None _, Operands.Many _, Operands.In _ -> null;
    };
  }

  private static @Nullable Literal second(Operands now) {
    return now instanceof Operands.Between(var _, var high) ? high : null;
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    from.requestFocus();
    from.selectAll();
  }

  @Override
  public boolean commit() {
    form.fine();
    Reader.Typed low = reader.literal(from.getText(), field);
    Reader.Typed high = reader.literal(to.getText(), field);
    if (wrong(low) || wrong(high)) {
      return false;
    }
    Literal first = value(low);
    if (range) {
      taker.accept(new Operands.Between(first, value(high)));
    } else {
      taker.accept(first == null ? new Operands.None() : new Operands.One(first));
    }
    return true;
  }

  private boolean wrong(Reader.Typed typed) {
    if (typed instanceof Reader.Typed.Wrong(var problem)) {
      form.wrong(problem);
      return true;
    }
    return false;
  }

  private static @Nullable Literal value(Reader.Typed typed) {
    return typed instanceof Reader.Typed.Value(Literal literal) ? literal : null;
  }
}
