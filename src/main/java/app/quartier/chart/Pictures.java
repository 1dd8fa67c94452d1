package app.quartier.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/// Pictures of charts. Needs no screen. Safe from any thread, one chart at a time.
public final class Pictures {
  private Pictures() {}

  /// An opaque PNG of exactly this size in pixels.
  public static byte[] png(JFreeChart chart, int width, int height) {
    return png(chart, width, height, 1);
  }

  /// The same picture drawn `scale` times as fine, for dense screens and print.
  public static byte[] png(JFreeChart chart, int width, int height, int scale) {
    BufferedImage image =
        new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.scale(scale, scale);
      chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
    } finally {
      g2.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory", e);
    }
    return bytes.toByteArray();
  }
}
