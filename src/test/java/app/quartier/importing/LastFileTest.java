package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was found out about a file is shared by all who need the same, and by nobody else.
final class LastFileTest {
  private static final int ROUNDS = 6;
  private static final int WAYS = 8;

  @TempDir Path folder;
  private Trial trial;
  private int surveyed;

  @BeforeEach
  void open() {
    trial = new Trial(folder);
  }

  private ImportReport predicted(ImportSettings settings) {
    return assertInstanceOf(ImportOutcome.Imported.class, outcome(trial, settings)).report();
  }

  /// Predicts, and counts how often columns are looked at.
  private ImportOutcome outcome(Trial with, ImportSettings settings) {
    return Imports.run(
        settings,
        with.ground(),
        true,
        (phase, done, total) ->
            surveyed += phase.equals("progress.import.survey") && done == 0 ? 1 : 0,
        Cancel.NEVER);
  }

  @Test
  void aFileIsSurveyedOnceUntilAColumnIsReadOtherwise() {
    ImportSettings settings = ImportSettings.contacts(trial.file("Email;Note\na@x.fr;12\n"));
    Imports.preview(settings, trial.ground(), 5, Progress.NONE, Cancel.NEVER);
    predicted(settings);
    assertEquals(0, surveyed, "after the preview");
    predicted(settings.withOverrides(List.of("Note=note:text")));
    assertEquals(0, surveyed, "text is what nobody promised otherwise");
    predicted(settings.withOverrides(List.of("Note=note:date")));
    assertEquals(1, surveyed, "as a date");
    predicted(settings.withOverrides(List.of("Note=note:date")));
    assertEquals(1, surveyed);
  }

  @Test
  void aFileThatChangedIsSurveyedAnewThoughItsSizeAndTimeAreTheSame() throws IOException {
    Path file = trial.file("Email;Note\na@x.fr;12\n");
    FileTime time = Files.getLastModifiedTime(file);
    assertEquals("NUMBER", typeOfNote(file));
    trial.file("Email;Note\na@x.fr;ab\n");
    Files.setLastModifiedTime(file, time);
    assertEquals("TEXT", typeOfNote(file));
  }

  @Test
  void columnsWithoutNamesAreNamedInTheLanguageOfWhoAsks() {
    ImportSettings settings = ImportSettings.contacts(trial.file("a@x.fr;12\nb@x.fr;13\n"));
    assertEquals(List.of("Column 1", "Column 2"), columns(settings, trial.ground()));
    Ground own = trial.ground();
    Ground french =
        new Ground(
            own.catalog(),
            own.lookup(),
            own.columns(),
            own.source(),
            own.intake(),
            own.rejects(),
            own.lastFile(),
            problem -> "Colonne " + problem.args().getFirst(),
            own.clock());
    assertEquals(List.of("Colonne 1", "Colonne 2"), columns(settings, french));
  }

  private static List<String> columns(ImportSettings settings, Ground ground) {
    return Imports.preview(settings, ground, 5, Progress.NONE, Cancel.NEVER).columns();
  }

  @Test
  void aDelimiterOrAHeaderAskedForIsNotTheOneFound() {
    ImportSettings plain = ImportSettings.contacts(trial.file("Email;Note,\na@x.fr;12,\n"));
    assertEquals(List.of("Email", "Note,"), columns(plain, trial.ground()));
    ImportSettings commas = plain.withReading(null, ',', null);
    assertEquals(List.of("Email;Note"), columns(commas, trial.ground()));
    ImportSettings headless = plain.withReading(null, null, false);
    assertEquals(List.of("Column 1", "Column 2"), columns(headless, trial.ground()));
    assertEquals(List.of("Email", "Note,"), columns(plain, trial.ground()));
  }

  @Test
  void aColumnThatBecomesTheKeyIsLookedAtForWhatComesTwice() {
    String text = "N° client;Email\n007;a@x.fr\n8;b@x.fr\n007;c@x.fr\n";
    ImportSettings byEmail =
        ImportSettings.contacts(trial.file(text)).withOverrides(List.of("N° client=externalId"));
    assertEquals(0, predicted(byEmail).counts().repeated());
    assertEquals(1, predicted(byEmail.withKeyField("externalId")).counts().repeated());
  }

  @Test
  void aPhoneNumberIsReadAsInTheZoneAskedFor() {
    ImportSettings french =
        ImportSettings.contacts(trial.file("Email;Phone\na@x.fr;06 12 34 56 78\n"))
            .withZone(ZoneId.of("Europe/Paris"));
    ImportSettings american = french.withZone(ZoneId.of("America/New_York"));
    for (ImportSettings settings : List.of(french, american, french)) {
      assertEquals(outcome(new Trial(folder), settings), outcome(trial, settings));
    }
  }

  private String typeOfNote(Path file) {
    return predicted(ImportSettings.contacts(file)).fields().stream()
        .filter(field -> field.column().equals("Note"))
        .map(field -> field.type().name())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_261_127})
  void sharedOrNotTheOutcomeIsTheSame(long seed) {
    RandomGenerator random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      boolean people = round % 2 == 0;
      Path file = trial.file(people ? RandomFiles.contacts(random) : RandomFiles.orders(random));
      ImportSettings plain =
          people ? ImportSettings.contacts(file) : ImportSettings.events(file, "order");
      for (int way = 0; way < WAYS; way++) {
        ImportSettings settings = plain.withOverrides(overrides(people, random));
        Trial alone = new Trial(folder);
        assertEquals(
            outcome(alone, settings), outcome(trial, settings), () -> settings.overrides() + "");
      }
    }
  }

  private static List<String> overrides(boolean people, RandomGenerator random) {
    List<String> columns =
        people ? List.of("Nom", "Points", "Naissance", "Solde") : List.of("Montant", "Statut");
    List<String> types = List.of("text", "number", "date", "set", "phone");
    List<String> overrides = new ArrayList<>();
    for (String column : columns) {
      switch (random.nextInt(3)) {
        case 0 -> overrides.add(column + "=skip");
        case 1 ->
            overrides.add(
                column + "=mine" + column + ":" + types.get(random.nextInt(types.size())));
        default -> {}
      }
    }
    return overrides;
  }
}
