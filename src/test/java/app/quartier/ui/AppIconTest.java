package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.kit.Styling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The pictures of the icon are the drawing's: they are drawn anew from the SVG and compared.
///
/// After changing the drawing, copy `target/icon` to the resources of `ui/kit`.
class AppIconTest {
  private static final Path LOGO = Path.of("assets", "logo");
  private static final Path DRAWN = Path.of("target", "icon");

  /// Up to this size the drawing with fewer lines is used.
  private static final int SMALL = 32;

  private static final double SIDE = 512;

  /// How far a pixel may be off where another machine smooths an edge differently.
  private static final int NEAR = 24;

  @Test
  void everySizeIsTheDrawing() throws Exception {
    Files.createDirectories(DRAWN);
    List<String> different = new ArrayList<>();
    for (int size : Styling.ICON_SIZES) {
      Document svg = svg(size <= SMALL ? "quartier-small.svg" : "quartier.svg");
      BufferedImage drawn = picture(Fx.get(() -> draw(svg, size)));
      String name = "quartier-" + size + ".png";
      ImageIO.write(drawn, "png", DRAWN.resolve(name).toFile());
      if (!near(drawn, packed(name))) {
        different.add(name);
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void theStageOffersEverySizeAndTheyLookRightOnLightAndDark() {
    Styling styling = Fx.get(Styling::new);
    javafx.stage.Stage stage =
        Fx.get(() -> {
          javafx.stage.Stage made = new javafx.stage.Stage();
          made.setScene(new Scene(new Group()));
          made.show();
          return made;
        });
    List<Image> icons = Fx.get(() -> List.copyOf(stage.getIcons()));
    assertEquals(Styling.ICON_SIZES, icons.stream().map(icon -> (int) icon.getWidth()).toList());
    for (Color ground : List.of(Color.web("#ffffff"), Color.web("#0d1117"))) {
      Scene scene =
          Fx.get(() -> {
            HBox row = new HBox(16);
            icons.stream().map(ImageView::new).forEach(row.getChildren()::add);
            row.setBackground(javafx.scene.layout.Background.fill(ground));
            return new Scene(row);
          });
      Fx.picture(scene, "icon-" + (ground.getBrightness() > 0.5 ? "light" : "dark"));
    }
    Fx.run(stage::close);
    Fx.run(styling::close);
  }

  private static Document svg(String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(LOGO.resolve(name).toFile());
  }

  private static WritableImage draw(Document svg, int size) {
    Map<String, Paint> paints = gradients(svg);
    Group drawing = new Group();
    NodeList paths = svg.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      SVGPath shape = new SVGPath();
      shape.setContent(path.getAttribute("d"));
      shape.setFill(paint(inherited(path, "fill"), paints));
      shape.setStroke(paint(inherited(path, "stroke"), paints));
      shape.setStrokeWidth(Double.parseDouble(inherited(path, "stroke-width")));
      shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
      drawing.getChildren().add(shape);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(new Scale(size / SIDE, size / SIDE));
    parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, size, size));
    return drawing.snapshot(parameters, new WritableImage(size, size));
  }

  private static String inherited(Element element, String attribute) {
    return element.hasAttribute(attribute)
        ? element.getAttribute(attribute)
        : inherited((Element) element.getParentNode(), attribute);
  }

  private static Paint paint(String value, Map<String, Paint> gradients) {
    return value.startsWith("url(#")
        ? gradients.get(value.substring("url(#".length(), value.length() - 1))
        : Color.web(value);
  }

  private static Map<String, Paint> gradients(Document svg) {
    Map<String, Paint> found = new HashMap<>();
    NodeList all = svg.getElementsByTagName("linearGradient");
    for (int i = 0; i < all.getLength(); i++) {
      Element gradient = (Element) all.item(i);
      NodeList stops = gradient.getElementsByTagName("stop");
      List<Stop> colours = new ArrayList<>();
      for (int s = 0; s < stops.getLength(); s++) {
        Element stop = (Element) stops.item(s);
        colours.add(new Stop(number(stop, "offset"), Color.web(stop.getAttribute("stop-color"))));
      }
      found.put(
          gradient.getAttribute("id"),
          new LinearGradient(
              number(gradient, "x1"),
              number(gradient, "y1"),
              number(gradient, "x2"),
              number(gradient, "y2"),
              !gradient.getAttribute("gradientUnits").equals("userSpaceOnUse"),
              CycleMethod.NO_CYCLE,
              colours));
    }
    return found;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static BufferedImage picture(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  private static BufferedImage packed(String name) throws IOException {
    var resource = Styling.class.getResource("icon/" + name);
    return resource == null ? new BufferedImage(1, 1, 2) : ImageIO.read(resource);
  }

  private static boolean near(BufferedImage drawn, BufferedImage packed) {
    if (drawn.getWidth() != packed.getWidth()) {
      return false;
    }
    assertTrue(drawn.getRGB(drawn.getWidth() / 3, drawn.getHeight() / 2) != 0, "an empty picture");
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        if (differs(drawn.getRGB(x, y), packed.getRGB(x, y))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differs(int a, int b) {
    for (int shift = 0; shift < 32; shift += 8) {
      if (Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff)) > NEAR) {
        return true;
      }
    }
    return false;
  }
}
