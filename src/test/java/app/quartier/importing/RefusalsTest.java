package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusalsTest {
  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
  }

  private List<String> refused(String text) {
    return trial.refused(ImportSettings.contacts(trial.file(text)));
  }

  private List<String> refused(String text, String... overrides) {
    return trial.refused(
        ImportSettings.contacts(trial.file(text)).withOverrides(List.of(overrides)));
  }

  @Test
  void refusesWhatIsNoFileOfRows() {
    Path missing = folder.resolve("none.csv");
    assertEquals(
        List.of(
            List.of("problem.import.missing[" + missing + "]"),
            List.of("problem.import.directory[" + folder + "]"),
            List.of("problem.import.empty[file.csv]"),
            List.of("problem.import.empty[file.csv]"),
            List.of("problem.import.empty[file.csv]"),
            List.of("problem.import.headerOnly[file.csv]"),
            List.of("problem.import.binary[file.csv]")),
        List.of(
            trial.refused(ImportSettings.contacts(missing)),
            trial.refused(ImportSettings.contacts(folder)),
            refused(""),
            refused("\uFEFF"),
            refused("\n \n\n"),
            refused("Email;Nom\n\n;\n"),
            trial.refused(
                ImportSettings.contacts(trial.file(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 9})))));
    assertEquals(List.of(), trial.memory.plans);
  }

  @Test
  void refusesAnEncodingThatIsNotTheFiles() {
    Path windows = trial.file("Email;Nom\na@b.fr;Zoé\n", Charset.forName("windows-1252"));
    ImportSettings settings = ImportSettings.contacts(windows);
    assertEquals(
        List.of("problem.import.wrongEncoding[file.csv, UTF-8]"),
        trial.refused(settings.withReading("utf-8", null, null)));
    assertEquals(
        List.of("problem.import.wrongEncoding[file.csv, UTF-16]"),
        trial.refused(settings.withReading("UTF-16", null, null)));
    assertEquals(
        List.of("problem.import.unknownEncoding[klingon]"),
        trial.refused(settings.withReading("klingon", null, null)));
  }

  @Test
  void whatIsNamedByHandWins() {
    Path file = trial.file("a@b.fr;Zoé\nc@d.fr;Léa\n");
    trial.imported(
        ImportSettings.contacts(file)
            .withReading("windows-1252", ';', false)
            .withOverrides(List.of("Colonne 2=firstName")));
    assertEquals(
        "{a@b.fr={email=a@b.fr, firstName=ZoÃ©}, c@d.fr={email=c@d.fr, firstName=LÃ©a}}",
        trial.memory.people().toString());
  }

  @Test
  void refusesAFileWithoutKey() {
    assertEquals(
        List.of("problem.import.noKey[email, Nom, Ville]"), refused("Nom;Ville\nA;Paris\n"));
    assertEquals(
        List.of("problem.import.noTime[Email, Campagne]"),
        trial.refused(ImportSettings.events(trial.file("Email;Campagne\na@b.fr;x\n"), "click")));
  }

  @Test
  void explainsEachWrongMapping() {
    String file = "Email;Ville\na@b.fr;Paris\n";
    assertEquals(
        List.of(
            "problem.import.map.columnNearest[Vile, Ville]",
            "problem.import.map.column[Département, Email, Ville]",
            "problem.import.map.type[texte, text, number, money, date, instant, yesNo, choice,"
                + " email, phone, country, postcode, set, place]",
            "problem.import.map.form[Ville]",
            "problem.import.map.key[été]",
            "problem.import.map.otherType[phone, phone, number]"),
        refused(
            file,
            "Vile=city",
            "Département=dpt",
            "Ville=city:texte",
            "Ville",
            "Ville=été",
            "ville=phone:number"));
    assertEquals(
        List.of("problem.import.map.twice[email]"), refused(file, "Email=email", "Ville=email"));
  }

  @Test
  void refusesAnotherKeyOnceThereAreContacts() {
    trial.contacts("Email;Nom\na@b.fr;A\n");
    assertEquals(
        List.of("problem.import.keyFixed[externalId, email]"),
        trial.refused(
            ImportSettings.contacts(trial.file("Id;Nom\n1;A\n")).withKeyField("externalId")));
  }

  @Test
  void aCancelledImportLeavesTheWorkspaceAndTheFolderAsTheyWere() {
    StringBuilder text = new StringBuilder("Email;Nom\nbad;X\n");
    for (int i = 0; i < 3000; i++) {
      text.append("p").append(i).append("@b.fr;N").append(i).append('\n');
    }
    Path file = trial.file(text.toString());
    List<String> phases = new ArrayList<>();
    Progress progress = (phase, done, total) -> phases.add(phase);
    Cancel cancel = () -> phases.stream().filter("progress.import.stage"::equals).count() >= 3;
    ImportOutcome outcome =
        Imports.run(ImportSettings.contacts(file), trial.ground(), false, progress, cancel);
    assertEquals(new ImportOutcome.Cancelled(), outcome);
    assertEquals("{}", trial.memory.people().toString());
    assertFalse(Files.exists(folder.resolve("rejects").resolve("rejects-1.csv")));
    assertEquals(
        List.of("progress.import.read", "progress.import.survey", "progress.import.stage"),
        phases.stream().distinct().toList());
  }
}
