package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// "+412 without a value": whether a negative condition takes contacts that have no value.
final class MissingBadge extends ToggleButton {
  private static final Set<String> ABOUT_MISSING = Set.of("isMissing", "isEmpty");

  MissingBadge(Consumer<Boolean> onToggle) {
    getStyleClass().add("missing-badge");
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(event -> onToggle.accept(isSelected()));
    hide();
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  /// @param condition null for leaves that have no value to miss
  void show(@Nullable Condition condition, @Nullable EventKind kind, Showing showing) {
    hide();
    if (condition == null
        || kind != null
        || !Completeness.isComplete(condition)
        || ABOUT_MISSING.contains(condition.operator())
        || Operators.byId(condition.operator()).filter(o -> o.negative()).isEmpty()) {
      return;
    }
    @Nullable Field field = showing.field(condition, null).orElse(null);
    if (field == null) {
      return;
    }
    if (condition.asNumber() || condition.operands() instanceof Operands.Other) {
      showWithoutNumber(condition, showing);
      return;
    }
    boolean included = condition.ifMissing() == null || condition.ifMissing();
    showing
        .facts()
        .facet(
            field,
            facet -> {
              long missing = facet.missing().base();
              setText(
                  included
                      ? showing.texts().count("builder.missing.included", missing)
                      : showing.texts().count("builder.missing.leftOut", missing));
              setAccessibleText(getText());
              setSelected(included);
              setVisible(missing > 0);
              setManaged(missing > 0);
            });
  }

  /// What is missing there is not what is missing in the field, so how many is not known.
  private void showWithoutNumber(Condition condition, Showing showing) {
    boolean included = condition.ifMissing() == null || condition.ifMissing();
    setText(
        showing
            .texts()
            .text(included ? "builder.missing.all.included" : "builder.missing.all.leftOut"));
    setAccessibleText(getText());
    setSelected(included);
    setVisible(true);
    setManaged(true);
  }
}
