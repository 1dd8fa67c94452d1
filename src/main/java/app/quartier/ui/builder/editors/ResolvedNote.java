package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Operands;
import app.quartier.ui.kit.Visible;
import javafx.scene.control.Label;

/// The dates that operands mean, told below their boxes.
final class ResolvedNote {
  private final Scope scope;
  private final Label label = Form.note("");

  ResolvedNote(Scope scope) {
    this.scope = scope;
  }

  Label view() {
    return label;
  }

  void show(String operator, Operands operands) {
    String told =
        scope
            .facts()
            .clock()
            .map(clock ->
                new Resolver(scope.texts(), clock).operands(operator, operands, scope.field()))
            .orElse("");
    label.setText(told);
    Visible.set(label, !told.isEmpty());
  }

  void hide() {
    Visible.set(label, false);
  }
}
