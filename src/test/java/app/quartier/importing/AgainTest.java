package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file holds, importing it a second time changes nothing; the seed is part of the name.
final class AgainTest {
  @TempDir Path folder;

  private static String state(Memory memory) {
    List<String> fields = memory.catalog.fields().stream().map(f -> f.key()).toList();
    return memory.people() + " " + memory.standing() + " " + fields;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 20_261_121})
  void theSameFileAgainCreatesAndChangesNothing(long seed) {
    RandomGenerator random = new Random(seed);
    Trial trial = new Trial(folder);
    long repeated = 0;
    for (int round = 0; round < 8; round++) {
      Path file =
          trial.file(round % 2 == 0 ? RandomFiles.contacts(random) : RandomFiles.orders(random));
      ImportSettings settings =
          round % 2 == 0 ? ImportSettings.contacts(file) : ImportSettings.events(file, "order");
      BatchCounts first = trial.imported(settings).counts();
      String state = state(trial.memory);
      int changes = trial.memory.changes;
      int withdrawn = trial.memory.withdrawn.size();
      ImportReport again = trial.imported(settings);
      long taken = first.created() + first.changed() + first.unchanged();
      assertEquals(
          new BatchCounts(
              60, 0, 0, taken, first.rejected(), first.rejectedCells(), first.repeated()),
          again.counts());
      assertEquals(state, state(trial.memory));
      assertEquals(changes, trial.memory.changes);
      assertEquals(withdrawn, trial.memory.withdrawn.size());
      repeated += first.repeated();
    }
    assertTrue(repeated > 50, "the files repeat too little: " + repeated);
  }
}
