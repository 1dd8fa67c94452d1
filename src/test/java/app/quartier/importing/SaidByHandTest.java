package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the person says of dates and numbers wins, and events taken as contacts are noticed.
final class SaidByHandTest {
  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
  }

  private List<String> notes(ImportReport report) {
    return report.notes().stream().map(Trial::wording).toList();
  }

  private ImportReport told(String text, ImportSettings.Dates dates, Character decimal) {
    return trial.imported(
        ImportSettings.contacts(trial.file(text)).withConventions(dates, decimal));
  }

  @Test
  void doubtfulDatesAndNumbersAreReadAsToldWithoutANote() {
    String doubtful = "Email;Naissance;Score\na@b.fr;03/04/1991;1,234\n";
    assertEquals(
        List.of(
            "problem.import.note.dateDoubtful[Naissance]", "problem.import.note.decimal[Score, ,]"),
        notes(trial.contacts(doubtful)));
    // 1991-04-03
    assertEquals(
        "{a@b.fr={birth=7762, email=a@b.fr, score=1234000}}", trial.memory.people().toString());
    ImportReport told = told(doubtful, ImportSettings.Dates.MONTH_FIRST, '.');
    assertEquals(List.of(), notes(told));
    assertEquals("monthFirst .", told.readAs().dateOrder() + " " + told.readAs().decimal());
    // 1991-03-04
    assertEquals(
        "{a@b.fr={birth=7732, email=a@b.fr, score=1234000000}}", trial.memory.people().toString());
  }

  @Test
  void whatIsToldWinsOverWhatTheCellsShow() {
    String days = "Email;Naissance\na@b.fr;25/02/1990\nb@b.fr;03/04/1991\n";
    trial.contacts("Email;Naissance\nz@b.fr;13/02/1990\n");
    ImportReport report = told(days, ImportSettings.Dates.MONTH_FIRST, null);
    assertEquals("2/0/0/0 cells 1 repeated 0", Trial.summary(report.counts()));
    assertEquals("{birth=7732, email=b@b.fr}", trial.memory.people().get("b@b.fr").toString());
  }

  @Test
  void ordersAndEventsTakenAsContactsAreNoticedInTheDryRunToo() {
    String orders =
        """
        Email;N° de commande;Date de commande;Montant TTC
        a@x.fr;O1;13/02/2026 10:00;10
        a@x.fr;O2;13/02/2026 10:00;20
        """;
    ImportSettings settings = ImportSettings.contacts(trial.file(orders));
    ImportReport dry =
        assertInstanceOf(ImportOutcome.Imported.class, trial.run(settings, true)).report();
    assertEquals(List.of("problem.import.note.looksLikeOrders[]"), notes(dry));
    assertEquals(List.of("problem.import.note.looksLikeOrders[]"), notes(trial.imported(settings)));
    String clicks = "email;date;campaign\na@x.fr;13/02/2026;N\na@x.fr;14/02/2026;N\n";
    assertEquals(List.of("problem.import.note.looksLikeEvents[]"), notes(trial.contacts(clicks)));
    String once = "email;date;campaign\na@x.fr;13/02/2026;N\nb@x.fr;14/02/2026;N\n";
    assertEquals(List.of(), notes(trial.contacts(once)));
    assertEquals(
        List.of("problem.import.note.paid[]"),
        notes(trial.events("order", orders.replace("N° de commande", "Commande"))));
  }
}
