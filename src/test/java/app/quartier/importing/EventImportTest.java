package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventImportTest {
  private static final String ORDERS =
      """
      Email;N° de commande;Date;Montant;Devise;Statut
      a@b.fr;1001;01/03/2026 10:00;12,50;EUR;Payée
      c@d.fr;1002;13/03/2026 11:00;100,00;CHF;Remboursée
      a@b.fr;1003;14/03/2026 11:00;7,00;USD;en attente
      """;

  private static final String READ_AS = "dates=dayFirst decimal=comma zone=Europe/Paris kind=click";

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
    trial.contacts("Email;Nom\na@b.fr;A\nc@d.fr;C\n");
  }

  private ImportReport orders(String text) {
    return trial.imported(
        ImportSettings.events(trial.file(text), "order")
            .withRates(Map.of("CHF", new BigDecimal("1.05"))));
  }

  @Test
  void keepsWhatWasPaidAndAddsTheAmountInTheWorkspacesCurrency() {
    ImportReport report = orders(ORDERS);
    assertEquals("3/0/0/0 cells 0 repeated 0", Trial.summary(report.counts()));
    assertEquals(
        List.of(
            "a@b.fr 1772355600000 1001 false {amount=125000, currency=EUR, originalAmount=12500000,"
                + " status=paid}",
            "a@b.fr 1773482400000 1003 false {currency=USD, originalAmount=7000000,"
                + " status=pending}",
            "c@d.fr 1773396000000 1002 false {amount=-1050000, currency=CHF,"
                + " originalAmount=-100000000, status=refunded}"),
        trial.memory.standing());
    assertEquals(
        List.of("problem.import.note.withoutRate[1]"),
        report.notes().stream().map(Trial::wording).toList());
  }

  @Test
  void theSameFileAgainChangesNothing() {
    orders(ORDERS);
    List<String> before = trial.memory.standing();
    assertEquals("0/0/3/0 cells 0 repeated 0", Trial.summary(orders(ORDERS).counts()));
    assertEquals(before, trial.memory.standing());
    assertEquals(List.of(), trial.memory.withdrawn);
  }

  @Test
  void aChangedOrderReplacesTheOldOneAndKeepsWhatTheFileDoesNotSay() {
    orders(ORDERS);
    ImportReport report =
        orders(
            """
            Email;Commande;Date;Statut
            a@b.fr;1003;14/03/2026 11:00;payée
            c@d.fr;1002;13/03/2026 11:00;
            """);
    assertEquals("0/1/1/0 cells 0 repeated 0", Trial.summary(report.counts()));
    assertEquals(
        "a@b.fr 1773482400000 1003 false {currency=USD, originalAmount=7000000, status=paid}",
        trial.memory.standing().get(1));
    assertEquals(3, trial.memory.standing().size());
  }

  @Test
  void anOrderThatComesTwiceInAFileEndsAsItsLastRow() {
    String twice =
        ORDERS
            + "a@b.fr;1001;01/03/2026 10:00;13,00;EUR;Payée\n"
            + "a@b.fr;1001;01/03/2026 10:00;13,00;EUR;\n";
    ImportReport first = orders(twice);
    assertEquals("3/0/2/0 cells 0 repeated 2", Trial.summary(first.counts()));
    ImportReport again = orders(twice);
    assertEquals("0/0/5/0 cells 0 repeated 2", Trial.summary(again.counts()));
    assertEquals(3, trial.memory.standing().size());
    assertEquals(
        "a@b.fr 1772355600000 1001 false {amount=130000, currency=EUR, originalAmount=13000000,"
            + " status=paid}",
        trial.memory.standing().getFirst());
  }

  @Test
  void eventsWithoutNumberAreKnownByAllTheySay() {
    String clicks =
        """
        email,date,campaign,url
        a@b.fr,2026-03-01T10:00:00Z,Noël,/x
        a@b.fr,2026-03-01T10:00:00Z,Noël,/x
        a@b.fr,2026-03-01T10:00:00Z,Noël,/y
        """;
    assertEquals(
        "3/0/0/0 cells 0 repeated 0", Trial.summary(trial.events("click", clicks).counts()));
    assertEquals(
        "0/0/3/0 cells 0 repeated 0", Trial.summary(trial.events("click", clicks).counts()));
    assertEquals(
        "1/0/3/0 cells 0 repeated 0",
        Trial.summary(
            trial.events("click", clicks + "a@b.fr,2026-03-01T10:00:00Z,Noël,/x\n").counts()));
    assertEquals(
        "a@b.fr 1772359200000 null false {campaign=Noël, url=/x}",
        trial.memory.standing().getFirst());
  }

  @Test
  void rejectsRowsOfUnknownContactsAndWithoutTime() {
    ImportReport report =
        trial.events(
            "click",
            """
            email;date;campaign
            x@y.fr;01/03/2026;N
            a@b.fr;;N
            a@b.fr;31/02/2026;N
            ;01/03/2026;N
            """);
    assertEquals("0/0/0/4 cells 0 repeated 0", Trial.summary(report.counts()));
    assertEquals(
        List.of(
            "Line;Reason;Read as;email;date;campaign",
            "2;problem.import.row.contact[];" + READ_AS + ";x@y.fr;01/03/2026;N",
            "3;problem.import.row.noTime[];" + READ_AS + ";a@b.fr;;N",
            "4;problem.import.cell[date, problem.value.instant[]];"
                + READ_AS
                + ";a@b.fr;31/02/2026;N",
            "5;problem.import.row.noKey[];" + READ_AS + ";;01/03/2026;N"),
        trial.rejectLines(report));
  }

  @Test
  void withoutStatusColumnOrdersCountAsPaidAndTheReportSaysSo() {
    ImportReport report = orders("Email;Commande;Date;Montant\na@b.fr;7;13/03/2026;5 €\n");
    assertEquals(
        List.of("problem.import.note.paid[]"),
        report.notes().stream().map(Trial::wording).toList());
    assertEquals(
        List.of(
            "a@b.fr 1773356400000 7 false {amount=50000, currency=EUR, originalAmount=5000000,"
                + " status=paid}"),
        trial.memory.standing());
  }

  @Test
  void anUnknownStatusIsARejectedCell() {
    ImportReport report = orders("Email;Commande;Date;Montant;Statut\na@b.fr;7;13/03/2026;5;zut\n");
    assertEquals("1/0/0/0 cells 1 repeated 0", Trial.summary(report.counts()));
  }
}
