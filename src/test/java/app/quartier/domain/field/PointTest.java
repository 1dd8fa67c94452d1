package app.quartier.domain.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class PointTest {

  @Test
  void degreesAreKeptToTheSeventhDecimalExactlyAsWritten() {
    Point point = new Point(48.85661239, -0.00000004);
    assertEquals(48.8566124, point.lat());
    assertEquals(new Point(48.8566124, 0), point);
    assertEquals(1e-7, new Point(0.0000001, 180).lat());
    assertEquals(new Point(0, 0), new Point(-0.0, -0.0));
  }

  @Test
  void thePolesAndTheDateLineAreTheEnds() {
    assertEquals(-90, new Point(-90, -180).lat());
    assertThrows(IllegalArgumentException.class, () -> new Point(90.0000001, 0));
    assertThrows(IllegalArgumentException.class, () -> new Point(0, -180.0000001));
    assertThrows(IllegalArgumentException.class, () -> new Point(Double.NaN, 0));
  }
}
