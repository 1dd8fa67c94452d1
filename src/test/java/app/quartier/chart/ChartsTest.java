package app.quartier.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.data.Facet;
import app.quartier.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;

final class ChartsTest {
  private static final int WIDTH = 900;

  private final Charts french = new Charts(new Texts(Locale.FRENCH), Palette.LIGHT);
  private final Charts english = new Charts(new Texts(Locale.ENGLISH), Palette.DARK);

  /// The pictures stay in the build folder, to be looked at.
  @Test
  void everyChartFillsAnOpaquePictureWithoutTouchingItsEdges() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures", "chart"));
    for (Map.Entry<String, JFreeChart> drawn : everything().entrySet()) {
      JFreeChart chart = drawn.getValue();
      byte[] png = Pictures.png(chart, WIDTH, Charts.height(chart));
      Files.write(folder.resolve(drawn.getKey() + ".png"), png);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertEquals(WIDTH, image.getWidth(), drawn.getKey());
      assertEquals(Charts.height(chart), image.getHeight(), drawn.getKey());
      assertEquals(false, image.getColorModel().hasAlpha(), drawn.getKey());
      assertFrameIsEmpty(drawn.getKey(), image);
    }
  }

  private static void assertFrameIsEmpty(String name, BufferedImage image) {
    int background = image.getRGB(0, 0);
    boolean drawn = false;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean edge = x < 8 || y < 8 || x >= image.getWidth() - 8 || y >= image.getHeight() - 8;
        boolean ink = image.getRGB(x, y) != background;
        assertTrue(!edge || !ink, name + " touches its edge at " + x + ", " + y);
        drawn |= ink;
      }
    }
    assertTrue(drawn, name + " is blank");
  }

  private Map<String, JFreeChart> everything() {
    Map<String, JFreeChart> charts = new LinkedHashMap<>();
    List<Facet> facets =
        List.of(
            Examples.countries(),
            Examples.manyTowns(),
            Examples.numbers(),
            Examples.months(46),
            Examples.months(600),
            Examples.months(3),
            Examples.yesNo(),
            Examples.nothing());
    for (Charts language : List.of(french, english)) {
      String prefix = language == french ? "fr-light-" : "en-dark-";
      charts.put(prefix + "funnel", language.funnel("VIP endormis", 7, 4_902, Examples.steps()));
      charts.put(prefix + "funnel-empty", language.funnel("Brouillon", 0, 4_902, List.of()));
      charts.put(prefix + "funnel-nobody", language.funnel("Vide", 0, 0, Examples.steps()));
      for (int i = 0; i < facets.size(); i++) {
        charts.put(prefix + "facet-" + i, language.facet(facets.get(i)));
      }
    }
    return charts;
  }

  @Test
  void titlesAreSentencesWithNumbersOfTheLanguage() {
    JFreeChart fr = french.funnel("VIP endormis", 1_204, 29_640, Examples.steps());
    JFreeChart en = english.funnel("Lapsed VIPs", 1, 29_640, List.of());
    assertEquals(
        "VIP endormis\u00a0: 1\u202f204 contacts sur 29\u202f640", fr.getTitle().getText());
    assertEquals("Lapsed VIPs: 1 contact of 29,640", en.getTitle().getText());
    assertEquals("No condition yet", ((TextTitle) en.getSubtitle(0)).getText());
    assertEquals(
        "Pays\u00a0: France vient en tête, 61,8\u00a0% du segment et 69,1\u00a0% de la base",
        french.facet(Examples.countries()).getTitle().getText());
    assertEquals(
        "Ville\u00a0: le segment comparé à tous les contacts",
        french.facet(Examples.nothing()).getTitle().getText());
  }

  @Test
  void theFunnelStartsWithEverybodyAndShowsSharesOfThem() {
    var data = french.funnel("x", 25, 200, List.of(new FunnelStep("a", 50, 0))).getCategoryPlot();
    assertEquals(2, data.getDataset().getColumnCount());
    assertEquals(1.0, data.getDataset().getValue(0, 0));
    assertEquals(0.25, data.getDataset().getValue(0, 1));
  }
}
