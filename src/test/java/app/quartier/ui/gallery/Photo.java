package app.quartier.ui.gallery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The windows of the program as they lie over one another. Window's thread only.
final class Photo {
  private static final Color DIM = new Color(0, 0, 0, 60);
  private static final Color EDGE = new Color(128, 128, 128);

  private Photo() {}

  /// @param windows from the lowest to the topmost
  static BufferedImage of(List<Window> windows) {
    BufferedImage whole = copied(windows.getFirst().getScene().snapshot(null));
    BufferedImage photo =
        new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = photo.createGraphics();
    g2.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    g2.drawImage(whole, 0, 0, null);
    for (Window window : windows.subList(1, windows.size())) {
      if (window instanceof PopupWindow) {
        BufferedImage part = popup(window);
        g2.drawImage(
            part,
            (int) Math.round(window.getX() - windows.getFirst().getX()),
            (int) Math.round(window.getY() - windows.getFirst().getY()),
            null);
      } else if (window instanceof Stage) {
        BufferedImage part = copied(window.getScene().snapshot(null));
        int x = (photo.getWidth() - part.getWidth()) / 2;
        int y = (photo.getHeight() - part.getHeight()) / 2;
        g2.setColor(DIM);
        g2.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        g2.drawImage(part, x, y, null);
        g2.setColor(EDGE);
        g2.drawRect(x - 1, y - 1, part.getWidth() + 1, part.getHeight() + 1);
      }
    }
    g2.dispose();
    return photo;
  }

  /// A popup has no ground of its own around its rounded edges and its shadow.
  private static BufferedImage popup(Window window) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
    return copied(window.getScene().getRoot().snapshot(clear, null));
  }

  private static BufferedImage copied(WritableImage image) {
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
}
