package app.quartier.ui.gallery;

import app.quartier.ui.gallery.Visit.Look;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;

/// Many pictures on one, each with its name.
final class ContactSheet {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;
  private static final int CAPTION = 24;
  private static final int GAP = 12;
  private static final int COLUMNS = 4;

  private ContactSheet() {}

  /// A picture as it is shown on a sheet.
  static BufferedImage small(BufferedImage photo) {
    double scale = Math.min((double) WIDTH / photo.getWidth(), (double) HEIGHT / photo.getHeight());
    int width = (int) (photo.getWidth() * scale);
    int height = (int) (photo.getHeight() * scale);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = small.createGraphics();
    g2.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g2.drawImage(photo, 0, 0, width, height, null);
    g2.dispose();
    return small;
  }

  static BufferedImage of(Map<String, BufferedImage> photos, Look look) {
    int rows = Math.ceilDiv(photos.size(), COLUMNS);
    BufferedImage sheet =
        new BufferedImage(
            GAP + COLUMNS * (WIDTH + GAP),
            GAP + rows * (HEIGHT + CAPTION + GAP),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = sheet.createGraphics();
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    g2.setColor(look == Look.LIGHT ? Color.LIGHT_GRAY : Color.DARK_GRAY);
    g2.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    g2.setColor(look == Look.LIGHT ? Color.BLACK : Color.WHITE);
    int place = 0;
    for (Map.Entry<String, BufferedImage> photo : photos.entrySet()) {
      int x = GAP + place % COLUMNS * (WIDTH + GAP);
      int y = GAP + place / COLUMNS * (HEIGHT + CAPTION + GAP);
      g2.drawString(photo.getKey(), x, y + CAPTION - 8);
      g2.drawImage(photo.getValue(), x, y + CAPTION, null);
      place++;
    }
    g2.dispose();
    return sheet;
  }
}
