package app.quartier.ui.insight;

import app.quartier.chart.Palette;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.text.Texts;
import java.awt.Color;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// Says which colour of a chart is the segment and which is everybody.
final class ChartLegend extends FlowPane {
  private static final double BOX = 10;

  ChartLegend() {
    getStyleClass().add("legend");
  }

  void show(Texts texts, Palette palette, Tally total) {
    getChildren()
        .setAll(
            entry(texts.count("chart.facet.segment", total.segment()), palette.accent()),
            entry(texts.count("chart.facet.base", total.base()), palette.base()));
  }

  private static Label entry(String words, Color color) {
    Paint fill = javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    return new Label(words, new Rectangle(BOX, BOX, fill));
  }
}
