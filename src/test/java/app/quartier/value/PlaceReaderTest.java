package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Point;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceReaderTest {
  private static final ValueReader READER =
      ValueReader.of(
          FieldType.PLACE,
          null,
          new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2049));

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "48.8566, 2.3522          # 48.8566   # 2.3522",
        "48.8566,2.3522           # 48.8566   # 2.3522",
        "48,8566; 2,3522          # 48.8566   # 2.3522",
        "48,8566, 2,3522          # 48.8566   # 2.3522",
        "48.8566 2.3522           # 48.8566   # 2.3522",
        "(48.8566, 2.3522)        # 48.8566   # 2.3522",
        "48.8566° N, 2.3522° E    # 48.8566   # 2.3522",
        "33.8688° S 151.2093° E   # -33.8688  # 151.2093",
        "40.7128 N, 74.006 W      # 40.7128   # -74.006",
        "40,7128 N; 74,006 O      # 40.7128   # -74.006",
        "\u221233.5, +151          # -33.5     # 151",
        "-90;180                  # -90       # 180",
        "48.85661239;0            # 48.8566124 # 0",
      })
  void degreesAreReadInTheFormsOfMapsAndSheets(String written, double lat, double lon) {
    assertEquals(new Reading.Read(new Point(lat, lon)), READER.read(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris",
        "48.8566",
        "48.8566, ",
        "48°51'24\"N 2°21'8\"E",
        "a, b",
        "1;2;3",
        "75001"
      })
  void anythingElseIsNoPlace(String written) {
    assertEquals(Reading.unreadable("problem.value.place"), READER.read(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"90.1, 0", "0, 181", "-91;0"})
  void aPlaceIsOnEarth(String written) {
    assertEquals(Reading.unreadable("problem.value.place.range"), READER.read(written));
  }

  @Test
  void nothingIsNoValue() {
    assertEquals(Reading.EMPTY, READER.read(" \u00a0"));
  }
}
