package app.quartier.ui.insight;

import app.quartier.domain.field.Field;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Hint;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Visible;
import app.quartier.value.Formats;
import java.util.ArrayList;
import java.util.List;
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
  private final List<List<Label>> cells = new ArrayList<>();
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
    boolean some = findings != null && !findings.sample().members().isEmpty();
    Visible.set(grid, some);
    Visible.set(all, some);
    Visible.set(empty, !some);
    all.setText(language.texts().text("insight.sample.all"));
    empty.setText(language.texts().text("insight.sample.empty"));
    if (findings == null || !some) {
      return;
    }
    List<List<String>> next = said(findings);
    shape(next);
    for (int row = 0; row < next.size(); row++) {
      for (int i = 0; i < next.get(row).size(); i++) {
        Label cell = cells.get(row).get(i);
        cell.setText(next.get(row).get(i));
        Hint.on(cell, next.get(row).get(i));
      }
    }
  }

  private List<List<String>> said(Findings findings) {
    Formats formats = new Formats(language.texts().locale(), findings.zone());
    List<List<String>> said = new ArrayList<>();
    for (Findings.Member member : findings.sample().members()) {
      List<String> line = new ArrayList<>(List.of(member.key()));
      for (int i = 0; i < findings.sample().fields().size(); i++) {
        line.add(cell(formats, findings.sample().fields().get(i), member, i));
      }
      said.add(line);
    }
    return said;
  }

  /// Makes the cells for as many lines and columns, unless they are there: what is made anew is
  /// dressed anew.
  private void shape(List<List<String>> said) {
    if (said.stream().map(List::size).toList().equals(cells.stream().map(List::size).toList())) {
      return;
    }
    grid.getChildren().clear();
    cells.clear();
    for (int row = 0; row < said.size(); row++) {
      List<Label> line = new ArrayList<>();
      for (int i = 0; i < said.get(row).size(); i++) {
        Label cell = new Label();
        cell.getStyleClass().add(i == 0 ? "key" : "cell");
        grid.add(cell, i, row);
        line.add(cell);
      }
      cells.add(line);
    }
  }

  private static String cell(Formats formats, Field field, Findings.Member member, int i) {
    @Nullable Object value = member.cells().get(i);
    return value == null ? "–" : formats.shown(field.type(), field.currency(), value);
  }
}
