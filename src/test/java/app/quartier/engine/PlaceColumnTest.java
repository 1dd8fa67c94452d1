package app.quartier.engine;

import static app.quartier.engine.Asking.members;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Sphere;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Point;
import app.quartier.kernel.Cancel;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 0 Paris, 1 Versailles, 2 Lyon, 3 nowhere, 4 and 5 on both sides of the date line, 6 a pole, 7
/// the other side of Paris.
final class PlaceColumnTest {
  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC).contacts(0, 8);
  private final Field home = source.field("home", FieldType.PLACE);
  private final EngineVersion version;

  PlaceColumnTest() {
    source.cell(0, home, new Point(48.8566, 2.3522)).cell(1, home, new Point(48.8049, 2.1204));
    source.cell(2, home, new Point(45.764, 4.8357));
    source.cell(4, home, new Point(0, 179.9)).cell(5, home, new Point(0, -179.9));
    source.cell(6, home, new Point(90, 77)).cell(7, home, new Point(-48.8566, -177.6478));
    version = Asking.load(source);
  }

  @Test
  void theBorderIsIn() {
    // One degree along the equator is 6371.0088 × π / 180 = 111.1950802335329… km.
    assertEquals(List.of(4), near(0, 178.9, 111.195081));
    assertEquals(List.of(), near(0, 178.9, 111.195079));
    assertEquals(List.of(0), near(48.8566, 2.3522, 0));
    assertEquals(List.of(), near(48.8566001, 2.3522, 0));
  }

  @Test
  void nearAndFarOverTheDateLineAndThePoles() {
    assertEquals(List.of(0, 1), near(48.8566, 2.3522, 18));
    assertEquals(List.of(0), near(48.8566, 2.3522, 17.5));
    assertEquals(List.of(0, 1, 2), near(48.8566, 2.3522, 400));
    assertEquals(List.of(4, 5), near(0, 180, 12));
    assertEquals(List.of(4, 5), near(0, 179.95, 17));
    assertEquals(List.of(6), near(89.99, -103, 2));
  }

  @Test
  void halfRoundTheEarthIsEverywhere() {
    assertEquals(List.of(0, 1, 2, 4, 5, 6, 7), near(48.8566, 2.3522, 20_016));
    assertEquals(List.of(0, 1, 2, 4, 5, 6), near(48.8566, 2.3522, 20_015));
    assertEquals(List.of(0, 1, 2, 4, 5, 6, 7), near(48.8566, 2.3522, 1e9));
  }

  @Test
  void deniedItAsksForTheMissingApart() {
    Core near = new Core.Near(home, 48.8566, 2.3522, 18);
    assertEquals(
        List.of(2, 3, 4, 5, 6, 7),
        members(version, new Rule.Leaf("a", false, new Term(near, true, true))));
    assertEquals(
        List.of(2, 4, 5, 6, 7),
        members(version, new Rule.Leaf("a", false, new Term(near, true, false))));
  }

  @Test
  void cellsComeBackAsTheyWent() {
    assertEquals(new Point(48.8566, 2.3522), version.cell(0, home));
    assertEquals(new Point(0, -179.9), version.cell(5, home));
    assertEquals(null, version.cell(3, home));
  }

  @Test
  void aSliceThatBeginsAnywhereIsLookedAtRowByRow() {
    SplittableRandom random = new SplittableRandom(3);
    PlaceBuilder builder = new PlaceBuilder();
    List<@Nullable Point> places = new ArrayList<>();
    for (int row = 0; row < 150_000; row++) {
      Point place = new Point(random.nextInt(400) / 10.0 + 30, random.nextInt(400) / 10.0);
      places.add(random.nextInt(5) == 0 ? null : place);
      if (places.getLast() != null) {
        builder.put(row, place);
      }
    }
    Column column = builder.build(places.size(), null);
    Core.Near near = new Core.Near(home, 50, 20, 900);
    for (Rows rows : List.of(new Rows(0, 150_000), new Rows(70_001, 140_003), new Rows(65, 70))) {
      List<Integer> expected =
          IntStream.range(rows.from(), rows.to())
              .filter(row -> isNear(places.get(row), near))
              .boxed()
              .toList();
      assertEquals(expected, column.matching(near, rows, Cancel.NEVER).stream().boxed().toList());
    }
  }

  private static boolean isNear(@Nullable Point place, Core.Near near) {
    return place != null
        && Sphere.haversine(
                place.lat(), place.lon(), near.lat(), near.lon(), Sphere.cosine(near.lat()))
            <= Sphere.limit(near.km());
  }

  private List<Integer> near(double lat, double lon, double km) {
    return members(version, new Core.Near(home, lat, lon, km));
  }
}
