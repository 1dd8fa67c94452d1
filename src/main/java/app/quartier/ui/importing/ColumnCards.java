package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport.ReadField;
import app.quartier.ui.kit.Focus;
import app.quartier.ui.kit.Frames;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A card for each column of the file, in their order.
final class ColumnCards extends FlowPane {
  private static final int A_FRAME = 3;

  private List<String> columns = List.of();

  ColumnCards() {
    getStyleClass().add("cards");
  }

  /// @param later takes the cards, a few in each of its parts; those of before stay until then when
  ///   the columns have the same names
  void show(Finding finding, ImportPreview preview, Frames later) {
    if (!columns.equals(preview.columns())) {
      getChildren().clear();
      columns = preview.columns();
    }
    for (int first = 0; first < columns.size(); first += A_FRAME) {
      int from = first;
      later.add(() -> put(finding, preview, from));
    }
  }

  private void put(Finding finding, ImportPreview preview, int from) {
    List<Node> cards = getChildren();
    for (int i = from; i < Math.min(from + A_FRAME, columns.size()); i++) {
      String column = columns.get(i);
      ReadField field =
          finding.fields().stream().filter(f -> f.column().equals(column)).findFirst().orElse(null);
      ColumnCard card = new ColumnCard(finding, preview, i, field);
      if (i < cards.size()) {
        replace(i, card);
      } else {
        cards.add(card);
      }
    }
  }

  /// Whoever works with the keyboard in a card stays there.
  private void replace(int place, ColumnCard card) {
    Focus.keep(
        getChildren().get(place),
        () -> {
          getChildren().set(place, card);
          return card;
        });
  }
}
