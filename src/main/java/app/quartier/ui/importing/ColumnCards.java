package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport.ReadField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A card for each column of the file, in their order.
final class ColumnCards extends FlowPane {
  ColumnCards() {
    getStyleClass().add("cards");
  }

  void show(Finding finding, ImportPreview preview) {
    List<Node> cards = new ArrayList<>();
    for (int i = 0; i < preview.columns().size(); i++) {
      String column = preview.columns().get(i);
      ReadField field =
          finding.fields().stream().filter(f -> f.column().equals(column)).findFirst().orElse(null);
      cards.add(new ColumnCard(finding, preview, i, field));
    }
    getChildren().setAll(cards);
  }
}
