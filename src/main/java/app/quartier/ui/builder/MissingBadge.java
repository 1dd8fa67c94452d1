package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// "+412 without a value": whether a negative condition takes contacts that have no value.
final class MissingBadge extends ToggleButton {
  private static final Set<String> ABOUT_MISSING = Set.of("isMissing", "isEmpty");

  private @Nullable Condition asked;

  MissingBadge(Consumer<Boolean> onToggle) {
    getStyleClass().add("missing-badge");
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(event -> onToggle.accept(isSelected()));
    hide();
  }

  private void hide() {
    Visible.set(this, false);
  }

  /// @param condition null for leaves that have no value to miss
  void show(@Nullable Condition condition, @Nullable EventKind kind, Showing showing) {
    hide();
    asked = condition;
    if (condition == null
        || kind != null
        || !Completeness.isComplete(condition)
        || ABOUT_MISSING.contains(condition.operator())
        || Operators.byId(condition.operator()).filter(o -> o.negative()).isEmpty()) {
      return;
    }
    if (showing.field(condition, null).isEmpty()) {
      return;
    }
    showing
        .facts()
        .lacking(
            condition,
            lacking -> {
              // the row may show something else by now
              if (condition.equals(asked)) {
                tell(condition, lacking, showing.texts());
              }
            });
  }

  private void tell(Condition condition, long lacking, Texts texts) {
    boolean included = condition.ifMissing() == null || condition.ifMissing();
    String words = included ? "builder.missing.included" : "builder.missing.leftOut";
    setText(texts.count(words, lacking));
    setAccessibleText(getText());
    setSelected(included);
    Visible.set(this, lacking > 0);
  }
}
