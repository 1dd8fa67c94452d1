package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportReport.BadCells;
import app.quartier.domain.intake.ImportReport.ReadField;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContactImportTest {
  private static final String READ_AS = "dates=dayFirst decimal=comma zone=Europe/Paris";

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
  }

  private static ReadField field(
      String key, String column, Labels labels, FieldType type, boolean created) {
    return new ReadField(key, column, labels, type, created, BadCells.NONE);
  }

  @Test
  void theSameFileAgainIsUnchangedAndAChangedCopyChangesWhatDiffers() {
    String file = "Email;Nom;Score\na@b.fr;A;1,5\nc@d.fr;C;2\ne@f.fr;;3\n";
    ImportReport first = trial.contacts(file);
    assertEquals("3/0/0/0 cells 0 repeated 0", Trial.summary(first.counts()));
    assertEquals(
        List.of(
            field("email", "Email", Labels.same("email"), FieldType.EMAIL, false),
            field("lastName", "Nom", new Labels("Nom", "Last name"), FieldType.TEXT, true),
            field("score", "Score", Labels.same("Score"), FieldType.NUMBER, true)),
        first.fields());
    assertNull(first.rejects());
    assertEquals("0/0/3/0 cells 0 repeated 0", Trial.summary(trial.contacts(file).counts()));
    ImportReport changed =
        trial.contacts("Email;Nom;Score\nA@B.fr ;A;1,50\nc@d.fr;;\ne@f.fr;E;3\ng@h.fr;G;4\n");
    assertEquals("1/1/2/0 cells 0 repeated 0", Trial.summary(changed.counts()));
    assertEquals(
        "{a@b.fr={email=a@b.fr, lastName=A, score=1500000},"
            + " c@d.fr={email=c@d.fr, lastName=C, score=2000000},"
            + " e@f.fr={email=e@f.fr, lastName=E, score=3000000},"
            + " g@h.fr={email=g@h.fr, lastName=G, score=4000000}}",
        trial.memory.people().toString());
  }

  @Test
  void aContactThatRepeatsIsJudgedOnceByWhatAllItsRowsLeave() {
    String file = "Email;Nom;Ville\na@b.fr;A;\na@b.fr;A;Paris\nA@b.fr;;Paris\na@b.fr;B;Lyon\n";
    assertEquals("1/0/3/0 cells 0 repeated 3", Trial.summary(trial.contacts(file).counts()));
    assertEquals(
        "{a@b.fr={city=Lyon, email=a@b.fr, lastName=B}}", trial.memory.people().toString());
    assertEquals("0/0/4/0 cells 0 repeated 3", Trial.summary(trial.contacts(file).counts()));
  }

  @Test
  void valuesThatFlipWithinAFileAreNoChangeWhenTheLastOneStood() {
    String flips = "Email;Ville\na@x.fr;Paris\nb@x.fr;Lyon\na@x.fr;Nice\n";
    assertEquals("2/0/1/0 cells 0 repeated 1", Trial.summary(trial.contacts(flips).counts()));
    assertEquals("0/0/3/0 cells 0 repeated 1", Trial.summary(trial.contacts(flips).counts()));
    assertEquals(0, trial.memory.changes);
    assertEquals("0/0/3/0 cells 0 repeated 1", Trial.summary(trial.contacts(flips).counts()));
    String moved = "Email;Ville\na@x.fr;Paris\na@x.fr;Lille\n";
    assertEquals("0/1/1/0 cells 0 repeated 1", Trial.summary(trial.contacts(moved).counts()));
    assertEquals(1, trial.memory.changes);
    assertEquals(
        "{a@x.fr={city=Lille, email=a@x.fr}, b@x.fr={city=Lyon, email=b@x.fr}}",
        trial.memory.people().toString());
  }

  @Test
  void listsRejectedRowsAndCellsWithTheReasonAndHarmlessFormulas() {
    ImportReport report =
        trial.contacts(
            """
            Email;Nom;Score;Naissance
            pas une adresse;=1+1;-5;01/01/1990
            ;@x;+33 6 12 34 56 78;
            a@b.fr;-A;7;30/02/1990
            b@b.fr;B;8;28/02/1990
            c@b.fr;C;9;13/02/1990
            d@b.fr;D;9;1/2/90
            e@b.fr;E;9;
            """);
    assertEquals("5/0/0/2 cells 1 repeated 0", Trial.summary(report.counts()));
    assertEquals(
        List.of(
            "Line;Reason;Read as;Email;Nom;Score;Naissance",
            "2;problem.import.cell[Email, problem.value.email[]];"
                + READ_AS
                + ";pas une"
                + " adresse;'=1+1;-5;01/01/1990",
            "3;problem.import.row.noKey[];" + READ_AS + ";;'@x;+33 6 12 34 56 78;",
            "4;problem.import.cell[Naissance, problem.value.date[]];"
                + READ_AS
                + ";a@b.fr;'-A;7;30/02/1990"),
        trial.rejectLines(report));
    assertEquals(List.of("rejects-1.csv"), trial.memory.rejects);
  }

  @Test
  void reasonsOfOneRowAreSetApartAndHiddenFormulasAreHarmless() {
    ImportReport report =
        trial.contacts(
            """
            Email;Nom;Créé le;Naissance
            a@b.fr; =cmd;x;13/02/1990
            b@b.fr;＝cmd;30/02/2020;32/02/1990
            """
                + "c@b.fr;C;13/02/2020;13/02/1990\n".repeat(10));
    assertEquals(
        List.of(
            "2;problem.import.cell[Créé le, problem.value.instant[]];"
                + READ_AS
                + ";a@b.fr;' =cmd;x;13/02/1990",
            "3;problem.import.cell[Créé le, problem.value.instant[]];"
                + " problem.import.cell[Naissance, problem.value.date[]];"
                + READ_AS
                + ";b@b.fr;'＝cmd;"
                + "30/02/2020;32/02/1990"),
        trial.rejectLines(report).stream().skip(1).map(l -> l.replace("\"", "")).toList());
  }

  @Test
  void anotherFieldCanBeTheKeyOfAnEmptyWorkspace() {
    ImportReport report =
        trial.imported(
            ImportSettings.contacts(
                    trial.file("N° client;Email\n007;a@b.fr\n8;A@B.fr\n007;c@d.fr\n"))
                .withKeyField("externalId"));
    assertEquals("2/0/1/0 cells 0 repeated 1", Trial.summary(report.counts()));
    assertEquals(
        "{007={email=c@d.fr, externalId=007}, 8={email=a@b.fr, externalId=8}}",
        trial.memory.people().toString());
    assertEquals("externalId", trial.memory.plans.getFirst().keyField());
  }

  @Test
  void mapsColumnsAsTold() {
    trial.imported(
        ImportSettings.contacts(trial.file("Mail pro;Email;Code;Note\na@b.fr;z@z.fr;12;x\n"))
            .withOverrides(List.of("Mail pro=email", "Code=ref:text", "note=skip")));
    assertEquals(
        "{a@b.fr={email=a@b.fr, email2=z@z.fr, ref=12}}", trial.memory.people().toString());
  }

  @Test
  void countsTimesMovedByClockChanges() {
    ImportReport report =
        trial.contacts(
            """
            Email;Créé le
            a@b.fr;29/03/2026 02:30
            b@b.fr;25/10/2026 02:30
            c@b.fr;25/10/2026 04:30
            """);
    assertEquals(
        List.of("problem.import.note.gaps[1]", "problem.import.note.overlaps[1]"),
        report.notes().stream().map(Trial::wording).toList());
  }

  @Test
  void readingWhatRowsAreComparedWithCanBeStopped() {
    trial.contacts("email,phone\na@x.fr,+33612345678\n");
    ImportSettings settings =
        ImportSettings.contacts(trial.file("email,phone\na@x.fr,+33612345679\n"));
    boolean[] asked = {false};
    trial.memory.whileReading = () -> asked[0] = true;
    assertEquals(
        new ImportOutcome.Cancelled(),
        Imports.run(settings, trial.ground(), true, Progress.NONE, () -> asked[0]));
    assertEquals(List.of(), trial.memory.read);
    trial.memory.whileReading = () -> {};
    trial.run(settings, true);
    assertEquals(List.of("email", "phone"), trial.memory.read);
  }
}
