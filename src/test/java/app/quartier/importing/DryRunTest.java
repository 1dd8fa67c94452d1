package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A dry run predicts exactly what the run does, on random files; the seed is part of the name.
final class DryRunTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_261_121})
  void aDryRunPredictsTheRun(long seed) {
    RandomGenerator random = new Random(seed);
    Trial trial = new Trial(folder);
    for (int round = 0; round < 6; round++) {
      Path file =
          trial.file(round % 2 == 0 ? RandomFiles.contacts(random) : RandomFiles.orders(random));
      ImportSettings settings =
          round % 2 == 0 ? ImportSettings.contacts(file) : ImportSettings.events(file, "order");
      String before = trial.memory.people() + " " + trial.memory.standing();
      ImportReport predicted =
          assertInstanceOf(ImportOutcome.Imported.class, trial.run(settings, true)).report();
      assertEquals(before, trial.memory.people() + " " + trial.memory.standing());
      ImportReport done = trial.imported(settings);
      assertEquals(
          predicted,
          new ImportReport(
              null,
              done.counts(),
              done.blank(),
              null,
              done.readAs(),
              done.fields(),
              done.notes(),
              done.firstRejected(),
              done.currencies()));
      assertEquals(done.counts(), trial.memory.published);
      assertEquals(60, done.counts().read());
    }
  }
}
