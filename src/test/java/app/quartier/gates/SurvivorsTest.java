package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SurvivorsTest {
  private static final String DOMAIN = "app.quartier.domain.segment.Edits";
  private static final String FOLDING = "app.quartier.kernel.Folding";
  private static final String ENGINE = "app.quartier.engine.Matches";

  @Test
  void everyPartNeedsFourOfFiveChangesInTestedLinesNoticed() {
    assertTrue(found(DOMAIN, 8, 2, 0, FOLDING, ENGINE).enough());
    assertFalse(found(DOMAIN, 7, 2, 0, FOLDING, ENGINE).enough());
    assertTrue(found(DOMAIN, 8, 2, 9, FOLDING, ENGINE).enough(), "untested lines count apart");
    assertFalse(found(DOMAIN, 0, 0, 9, FOLDING, ENGINE).enough(), "nothing was tested");
    assertFalse(new Survivors().enough(), "nothing was changed");
  }

  @Test
  void whatNoTestNoticedIsNamedWithItsPlace() {
    assertEquals(
        List.of(
            DOMAIN + ".move:12 MathMutator SURVIVED", DOMAIN + ".move:12 MathMutator NO_COVERAGE"),
        found(DOMAIN, 1, 1, 1).survivors());
  }

  @Test
  void packagesAndPartsHaveTheirFigures() {
    assertEquals(
        """
                                            mutants   tested  noticed
        app.quartier.domain.segment              10        9        8     88 %
        app.quartier.engine                       1        1        1    100 %
        app.quartier.domain                      10        9        8     88 %
        app.quartier.engine                       1        1        1    100 %
        """,
        found(DOMAIN, 8, 1, 1, ENGINE).table().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void aRunThatStoppedHalfwayIsNotTakenForAResult() {
    var started = Survivors.Mutant.of(line(DOMAIN, "STARTED"));
    assertThrows(IllegalArgumentException.class, () -> new Survivors().add(started));
  }

  private static Survivors found(
      String type, int killed, int survived, int untested, String... killedToo) {
    var found = new Survivors();
    add(found, type, "KILLED", killed);
    add(found, type, "SURVIVED", survived);
    add(found, type, "NO_COVERAGE", untested);
    for (var other : killedToo) {
      add(found, other, "TIMED_OUT", 1);
    }
    return found;
  }

  private static void add(Survivors found, String type, String status, int times) {
    for (var i = 0; i < times; i++) {
      found.add(Survivors.Mutant.of(line(type, status)));
    }
  }

  private static String line(String type, String status) {
    return "File.java," + type + ",org.pitest.mutators.MathMutator,move,12," + status + ",none";
  }
}
