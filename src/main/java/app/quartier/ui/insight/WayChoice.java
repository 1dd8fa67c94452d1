package app.quartier.ui.insight;

import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Visible;
import app.quartier.workspace.Counted;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The ways to show the chosen field, as buttons of which one is down; absent when there is one.
final class WayChoice extends FlowPane {
  private static final double GAP = 4;

  private final InsightModel model;
  private final Language language;

  WayChoice(InsightModel model, Language language) {
    super(GAP, GAP);
    this.model = model;
    this.language = language;
    setId("insight-way");
    accessibleTextProperty().bind(language.text("insight.chart.way"));
    model.fieldProperty().subscribe(this::rebuild);
    model.wayProperty().subscribe(this::rebuild);
    model.desk().countedProperty().subscribe(this::rebuild);
    rebuild();
  }

  private void rebuild() {
    @Nullable Counted counted = model.desk().countedProperty().get();
    List<Distribution> ways =
        counted == null
            ? List.of()
            : counted
                .catalog()
                .field(model.fieldProperty().get())
                .map(Distributions::fitting)
                .orElse(List.of());
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (Distribution way : ways) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(language.text(way.name()));
      button.getStyleClass().add("way");
      button.setToggleGroup(group);
      button.setSelected(way.equals(model.wayProperty().get()));
      button.setOnAction(pressed -> {
        button.setSelected(true);
        model.wayProperty().set(way);
      });
      buttons.add(button);
    }
    getChildren().setAll(buttons);
    Visible.set(this, ways.size() > 1);
  }
}
