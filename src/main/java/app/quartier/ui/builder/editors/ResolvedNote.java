package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Operands;
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
    Form.show(label, !told.isEmpty());
  }

  void hide() {
    Form.show(label, false);
  }
}
