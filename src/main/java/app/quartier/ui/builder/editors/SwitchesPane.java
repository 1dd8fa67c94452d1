package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.segment.Condition;
import app.quartier.kernel.Folding;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The switches of a condition under its value: letters compared exactly, rows without a value.
final class SwitchesPane extends VBox {
  /// Kept in one spelling by the workspace, so letters make no difference.
  private static final Set<FieldType> ONE_SPELLING = Set.of(FieldType.COUNTRY, FieldType.PHONE);

  private final Scope scope;
  private final Switches before;
  private final CheckBox matchCase = new CheckBox();
  private final CheckBox matchAccents = new CheckBox();
  private final CheckBox missing = new CheckBox();

  SwitchesPane(Scope scope, Operator operator, Condition now) {
    super(8);
    this.scope = scope;
    this.before = Switches.of(now);
    getStyleClass().add("editor-switches");
    Texts texts = scope.texts();
    matchCase.setText(texts.text("builder.editor.matchCase"));
    matchCase.setSelected(before.matchCase());
    matchAccents.setText(texts.text("builder.editor.matchAccents"));
    matchAccents.setSelected(before.matchAccents());
    // domains have one spelling, and numbers no letters
    if (lettersMatter() && !operator.id().startsWith("domain") && !now.asNumber()) {
      getChildren().addAll(matchCase, matchAccents);
    }
    missing.setSelected(before.ifMissing() == null || before.ifMissing());
    if (operator.negative()) {
      missing(texts, now);
    }
    Visible.set(this, !getChildren().isEmpty());
  }

  private boolean lettersMatter() {
    if (scope.field().type() == FieldType.SET) {
      return true;
    }
    return scope.field().type().isText()
        && (!ONE_SPELLING.contains(scope.field().type())
            || before.matchCase()
            || before.matchAccents());
  }

  private void missing(Texts texts, Condition now) {
    boolean events = scope.kind() != null;
    missing.setText(
        texts.text(events ? "builder.editor.missing.events" : "builder.editor.missing.contacts"));
    Label byDefault = new Label(texts.text("builder.editor.missing.default"));
    byDefault.getStyleClass().add("editor-note");
    getChildren().addAll(missing, byDefault);
    scope
        .facts()
        .facet(
            scope.values(""),
            (Facet facet) -> {
              long without = facet.missing().base();
              if (without > 0 && !now.asNumber()) {
                missing.setText(
                    events
                        ? texts.count("builder.editor.missing.eventCount", without)
                        : texts.count("builder.editor.missing.contactCount", without));
              }
            });
  }

  /// Tells when letters are to be compared otherwise.
  void onChange(Runnable told) {
    matchCase.selectedProperty().addListener((property, old, next) -> told.run());
    matchAccents.selectedProperty().addListener((property, old, next) -> told.run());
  }

  /// What is chosen; a switch nobody touched stays as it was written.
  Switches chosen() {
    boolean included = before.ifMissing() == null || before.ifMissing();
    return new Switches(
        missing.isSelected() == included ? before.ifMissing() : (Boolean) missing.isSelected(),
        matchCase.isSelected(),
        matchAccents.isSelected());
  }

  /// What makes letters alike, as the switches stand now.
  Folding folding() {
    return Folding.of(matchCase.isSelected(), matchAccents.isSelected());
  }

  boolean changed() {
    return !chosen().equals(before);
  }
}
