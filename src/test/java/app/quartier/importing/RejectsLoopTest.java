package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rejected rows that are mended and imported mean what they meant the first time.
final class RejectsLoopTest {
  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
  }

  private String rejected(ImportReport report) throws IOException {
    return Files.readString(report.rejects());
  }

  private List<String> notes(ImportReport report) {
    return report.notes().stream().map(Trial::wording).toList();
  }

  @Test
  void datesOfAMonthFirstFileStayMonthFirst() throws IOException {
    ImportReport first =
        trial.contacts("Email,Birthday,Signup\na@b.fr,02/25/1990,02/25/2020\nbad,03/04/1991,\n");
    assertEquals("1/0/0/1 cells 0 repeated 0", Trial.summary(first.counts()));
    ImportReport mended = trial.contacts(rejected(first).replace(",bad,", ",c@d.fr,"));
    assertEquals("1/0/0/0 cells 0 repeated 0", Trial.summary(mended.counts()));
    assertEquals(List.of("problem.import.note.rejects[]"), notes(mended));
    assertEquals("monthFirst", mended.readAs().dateOrder());
    // 1990-02-25, 2020-02-25 and 1991-03-04, in days since 1970.
    assertEquals(
        "{a@b.fr={birth=7360, email=a@b.fr, signup=18317}, c@d.fr={birth=7732, email=c@d.fr}}",
        trial.memory.people().toString());
  }

  @Test
  void columnsThatDifferAreReadAsEachWas() throws IOException {
    ImportReport first =
        trial.contacts(
            """
            Email;Birthday;Signup;Note A;Note B
            a@b.fr;02/25/1990;25/02/2020;1,5;2.25
            bad;03/04/1991;03/04/1991;1,234;1,234
            """);
    trial.contacts(rejected(first).replace(";bad;", ";c@d.fr;"));
    // 1991-03-04 and 1991-04-03; 1.234 and 1 234.
    assertEquals(
        "{birth=7732, email=c@d.fr, noteA=1234000, noteB=1234000000, signup=7762}",
        trial.memory.people().get("c@d.fr").toString());
  }

  @Test
  void cellsComeBackWithoutTheirGuardAndRowsThatFailAgainAreRejectedAgain() throws IOException {
    ImportReport first = trial.contacts("Email;Nom;Ville\nbad;=A;'=B\nworse;'x;-5\nx;y;z;w\n");
    List<String> lines = trial.rejectLines(first);
    assertTrue(lines.get(1).endsWith(";bad;'=A;''=B"), lines.get(1));
    ImportReport mended = trial.contacts(rejected(first).replace(";bad;", ";a@b.fr;"));
    assertEquals("1/0/0/2 cells 0 repeated 0", Trial.summary(mended.counts()));
    assertEquals(
        "{a@b.fr={city='=B, email=a@b.fr, lastName==A}}", trial.memory.people().toString());
    List<String> again = trial.rejectLines(mended);
    assertEquals(lines.getFirst(), again.getFirst());
    assertEquals(lines.get(2).substring(2), again.get(1).substring(2));
  }

  @Test
  void zoneRatesKindAndMappingHoldWithoutBeingSaidAgain() throws IOException {
    trial.contacts("Email;Nom\na@b.fr;A\nc@d.fr;C\n");
    ImportReport first =
        trial.imported(
            ImportSettings.events(
                    trial.file(
                        """
                        Qui;Commande;Date;Montant;Devise
                        a@b.fr;1;13/02/2026 10:00;5,00;CHF
                        x@y.fr;2;03/02/2026 10:00;6,00;CHF
                        """),
                    "order")
                .withOverrides(List.of("Qui=email"))
                .withZone(java.time.ZoneId.of("America/New_York"))
                .withRates(Map.of("CHF", new BigDecimal("1.05"))));
    assertEquals("1/0/0/1 cells 0 repeated 0", Trial.summary(first.counts()));
    ImportReport mended = trial.contacts(rejected(first).replace(";x@y.fr;", ";c@d.fr;"));
    assertEquals("1/0/0/0 cells 0 repeated 0", Trial.summary(mended.counts()));
    // 2026-02-03T15:00Z
    assertEquals(
        "c@d.fr 1770130800000 2 false {amount=63000, currency=CHF, originalAmount=6000000,"
            + " status=paid}",
        trial.memory.standing().getLast());
  }

  @Test
  void whatThePersonSaysWinsAndMixedOrBrokenMemoriesAreRefused() throws IOException {
    ImportReport first = trial.contacts("Email;Naissance\na@b.fr;25/02/1990\nbad;03/04/1991\n");
    String rejects = rejected(first);
    String mended = rejects.replace(";bad;", ";c@d.fr;");
    assertEquals(
        List.of("problem.import.readAs.unknown[file.csv]"),
        trial.refused(ImportSettings.contacts(trial.file(mended.replace("dates=", "date=")))));
    String other =
        mended.substring(mended.indexOf("3;")).replace("dates=dayFirst", "dates=monthFirst");
    assertEquals(
        List.of("problem.import.readAs.several[file.csv]"),
        trial.refused(ImportSettings.contacts(trial.file(mended + other))));
    trial.imported(
        ImportSettings.contacts(trial.file(mended))
            .withConventions(ImportSettings.Dates.MONTH_FIRST, null));
    assertEquals("{birth=7732, email=c@d.fr}", trial.memory.people().get("c@d.fr").toString());
  }

  @Test
  void theHeaderIsKnownInEveryLanguageTheProgramWrites() throws IOException {
    for (String language : List.of("fr", "en")) {
      Properties texts = new Properties();
      try (var in =
          Files.newBufferedReader(
              Path.of("src/main/resources/app/quartier/text/import_" + language + ".properties"))) {
        texts.load(in);
      }
      assertEquals(
          3,
          RejectsHeader.columns(
              List.of(
                  texts.getProperty("import.rejects.line"),
                  texts.getProperty("import.rejects.reason"),
                  texts.getProperty("import.rejects.readAs"),
                  "Email")));
    }
    assertEquals(0, RejectsHeader.columns(List.of("Line", "Reason", "Read as")));
    assertEquals(0, RejectsHeader.columns(List.of("Line", "Email")));
    assertEquals(2, RejectsHeader.columns(List.of("LIGNE", " motif ", "Email")));
  }
}
