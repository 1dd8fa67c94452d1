package app.quartier.ui.builder.editors;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Clockwork;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Refusal;
import app.quartier.text.Spans;
import app.quartier.text.Texts;

/// Says which days a window, a relative day or an age means at the instant of the numbers shown.
/// Pure.
public record Resolver(Texts texts, Clockwork clock) {

  public String window(Window window, Field field) {
    return operands("in", new Operands.In(window), field);
  }

  String day(Literal day, Field field) {
    return operands("on", new Operands.One(day), field);
  }

  /// Nothing where there are no dates to tell.
  public String operands(String operator, Operands operands, Field field) {
    Condition asked =
        new Condition(
            Marks.of("n"), new Subject.Field(field.key()), operator, operands, null, false, false);
    try {
      return Operators.byId(operator)
          .flatMap(known -> Bounds.of(known.lower(asked, field, clock)))
          .flatMap(bounds -> new Spans(texts, clock.zone()).saidInDays(bounds))
          .orElse("");
    } catch (Refusal beyond) {
      // years nobody can count: what the numbers would be refused for too
      return texts.text("builder.editor.resolved.beyond");
    }
  }
}
