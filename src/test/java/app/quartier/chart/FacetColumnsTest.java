package app.quartier.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.text.Texts;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryTick;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

final class FacetColumnsTest {
  private static final int WIDTH = 216;

  @Test
  void aRangeGoesOnAfterItsDashRatherThanWithinANumber() {
    assertEquals(
        List.of(
            List.of("€0 – €50"),
            List.of(),
            List.of("€100 –", "€150"),
            List.of(),
            List.of("€200 –", "€250"),
            List.of()),
        labels(new Texts(Locale.ENGLISH)));
  }

  private static List<List<String>> labels(Texts texts) {
    CategoryPlot plot =
        new Charts(texts, Palette.LIGHT)
            .facet(baskets(), "Basket", Charts.Place.PANEL)
            .getCategoryPlot();
    Graphics2D g2 = new BufferedImage(WIDTH, 200, BufferedImage.TYPE_INT_RGB).createGraphics();
    Rectangle2D area = new Rectangle2D.Double(0, 0, WIDTH, 200);
    List<List<String>> labels = new ArrayList<>();
    for (Object tick :
        plot.getDomainAxis().refreshTicks(g2, new AxisState(), area, RectangleEdge.BOTTOM)) {
      List<String> lines = new ArrayList<>();
      for (Object line : ((CategoryTick) tick).getLabel().getLines()) {
        lines.add(
            ((TextLine) line).getFirstTextFragment().getText().replace('\u00a0', ' ').strip());
      }
      lines.removeIf(String::isEmpty);
      labels.add(lines);
    }
    g2.dispose();
    return labels;
  }

  private static Facet baskets() {
    Field field =
        new Field(
            1,
            "basket",
            Field.CONTACT,
            new Labels("Panier moyen", "Average basket"),
            FieldType.MONEY,
            "EUR",
            Field.Origin.IMPORT);
    long step = 50 * (long) Math.pow(10, FieldType.MONEY.scale());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      bars.add(new Bar(null, i * step, (i + 1) * step - 1, new Tally(6 - i, 60 - i)));
    }
    return new Facet(field, bars, Examples.NONE, Examples.NONE);
  }
}
