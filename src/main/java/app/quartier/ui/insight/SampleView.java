package app.quartier.ui.insight;

import app.quartier.domain.field.Field;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Hint;
import app.quartier.ui.kit.Language;
import app.quartier.value.Formats;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A few members, and the way to all of them.
final class SampleView extends VBox {
  private static final double NARROWEST = 40;

  private final InsightModel model;
  private final Language language;
  private final GridPane grid = new GridPane();
  private final Label empty = new Label();
  private final Hyperlink all = new Hyperlink();

  /// @param people opens the contacts of a node; the empty id is the whole segment
  SampleView(InsightModel model, Language language, Consumer<String> people) {
    this.model = model;
    this.language = language;
    getStyleClass().add("sample");
    grid.getStyleClass().add("grid");
    ColumnConstraints key = new ColumnConstraints(NARROWEST, 120, Double.MAX_VALUE);
    key.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints()
        .setAll(key, narrow(HPos.LEFT, NARROWEST), narrow(HPos.RIGHT, USE_PREF_SIZE));
    empty.setWrapText(true);
    empty.getStyleClass().add("quiet");
    all.setId("insight-people");
    all.setOnAction(clicked -> people.accept(""));
    getChildren().setAll(grid, empty, all);
    model.findingsProperty().subscribe(this::rebuild);
    Attached.follow(this, language.textsProperty(), texts -> rebuild());
    rebuild();
  }

  private static ColumnConstraints narrow(HPos side, double least) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(least);
    column.setHalignment(side);
    return column;
  }

  private void rebuild() {
    @Nullable Findings findings = model.findingsProperty().get();
    grid.getChildren().clear();
    boolean some = findings != null && !findings.sample().members().isEmpty();
    show(grid, some);
    show(all, some);
    show(empty, !some);
    all.setText(language.texts().text("insight.sample.all"));
    empty.setText(language.texts().text("insight.sample.empty"));
    if (findings == null || !some) {
      return;
    }
    Formats formats = new Formats(language.texts().locale(), findings.zone());
    int row = 0;
    for (Findings.Member member : findings.sample().members()) {
      Label key = new Label(member.key());
      key.getStyleClass().add("key");
      Hint.on(key, member.key());
      grid.add(key, 0, row);
      for (int i = 0; i < findings.sample().fields().size(); i++) {
        Label cell = new Label(cell(formats, findings.sample().fields().get(i), member, i));
        cell.getStyleClass().add("cell");
        Hint.on(cell, cell.getText());
        grid.add(cell, i + 1, row);
      }
      row++;
    }
  }

  private static String cell(Formats formats, Field field, Findings.Member member, int i) {
    @Nullable Object value = member.cells().get(i);
    return value == null ? "–" : formats.shown(field.type(), field.currency(), value);
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
