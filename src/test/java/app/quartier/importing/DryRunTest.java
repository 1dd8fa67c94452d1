package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A dry run predicts exactly what the run does, on random files; the seed is part of the name.
final class DryRunTest {
  private static final List<String> NAMES = List.of("A", "B", "", "\"C;D\"", "=E", "\"F");
  private static final List<String> SCORES = List.of("1,5", "2", "", "x", "-3");

  @TempDir Path folder;

  private static <T> T one(List<T> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String contacts(RandomGenerator random) {
    StringBuilder text = new StringBuilder("Email;Nom;Points\n");
    for (int i = 0; i < 60; i++) {
      boolean bad = random.nextInt(12) == 0;
      text.append(bad ? "nobody" : "p" + random.nextInt(25) + "@b.fr");
      text.append(';').append(one(NAMES, random)).append(';').append(one(SCORES, random));
      text.append(random.nextInt(15) == 0 ? ";more\n" : "\n");
    }
    return text.toString();
  }

  private static String orders(RandomGenerator random) {
    StringBuilder text = new StringBuilder("Email;Commande;Date;Montant;Statut\n");
    for (int i = 0; i < 60; i++) {
      text.append('p').append(random.nextInt(30)).append("@b.fr;");
      text.append(random.nextInt(6) == 0 ? "" : Integer.toString(random.nextInt(40))).append(';');
      text.append(one(List.of("13/03/2026", "14/03/2026", "", "x"), random)).append(';');
      text.append(one(List.of("1,50", "2,50", "", "3,50 $"), random)).append(';');
      text.append(one(List.of("payée", "remboursée", "", "zut"), random)).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_261_121})
  void aDryRunPredictsTheRun(long seed) {
    RandomGenerator random = new Random(seed);
    Trial trial = new Trial(folder);
    for (int round = 0; round < 6; round++) {
      Path file = trial.file(round % 2 == 0 ? contacts(random) : orders(random));
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
              null, done.counts(), done.blank(), null, done.readAs(), done.fields(), done.notes()));
      assertEquals(done.counts(), trial.memory.published);
      assertEquals(60, done.counts().read());
    }
  }
}
