package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a file says besides values: who agreed, who is on a list, who is named.
final class EnrolmentTest {
  private static final List<String> CONSENT = List.of("Accord=@consentEmail");

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
  }

  private ImportReport contacts(String text) {
    return trial.imported(ImportSettings.contacts(trial.file(text)).withOverrides(CONSENT));
  }

  @Test
  void aYesOrNoBecomesAConsentWithItsFileAndProof() {
    ImportReport report = contacts("Email;Accord\na@b.fr;oui\nc@d.fr;non\ne@f.fr;\n");
    assertEquals("3/0/0/0 cells 0 repeated 0", Trial.summary(report.counts()));
    List<String> said = trial.memory.consents;
    assertEquals(2, said.size());
    assertEquals(
        "a@b.fr Consent[channel=EMAIL, status=GIVEN, at=2026-06-01T10:00:00Z, source=file.csv,"
            + " proof="
            + trial.memory.plans.getFirst().sha256()
            + "]",
        said.getFirst());
    assertEquals(true, said.getLast().startsWith("c@d.fr Consent[channel=EMAIL, status=REFUSED,"));
    assertEquals(
        "{a@b.fr={@consentEmail=given, email=a@b.fr}, c@d.fr={@consentEmail=refused,"
            + " email=c@d.fr}, e@f.fr={email=e@f.fr}}",
        trial.memory.people().toString());
  }

  @Test
  void theSameFileAgainSaysNothingNewAndANoWithdraws() {
    contacts("Email;Accord\na@b.fr;oui\nc@d.fr;oui\n");
    assertEquals(
        "0/0/2/0 cells 0 repeated 0",
        Trial.summary(contacts("Email;Accord\na@b.fr;oui\nc@d.fr;oui\n").counts()));
    assertEquals(
        "0/1/1/0 cells 0 repeated 0",
        Trial.summary(contacts("Email;Accord\na@b.fr;non\nc@d.fr;\n").counts()));
    assertEquals(
        true,
        trial.memory.consents.getLast().startsWith("a@b.fr Consent[channel=EMAIL, status=WI"));
  }

  @Test
  void nobodyWhoWithdrewIsSubscribedAgainAndTheReportSaysHowMany() {
    contacts("Email;Accord\na@b.fr;oui\n");
    contacts("Email;Accord\na@b.fr;non\n");
    ImportReport report = contacts("Email;Accord\na@b.fr;oui\n");
    assertEquals("0/0/1/0 cells 0 repeated 0", Trial.summary(report.counts()));
    assertEquals(2, trial.memory.consents.size());
    assertEquals(
        List.of("problem.import.note.keptWithdrawn[1]"),
        report.notes().stream().map(Trial::wording).toList());
  }

  /// Otherwise the undo of the first import would take the no of the second with it.
  @Test
  void aNoIsNotedByEachFileThatSaysIt() {
    contacts("Email;Accord\na@b.fr;oui\nc@d.fr;non\n");
    contacts("Email;Accord\na@b.fr;non\nc@d.fr;\n");
    ImportReport report = contacts("Email;Accord\na@b.fr;non\nc@d.fr;non\n");
    assertEquals("0/0/2/0 cells 0 repeated 0", Trial.summary(report.counts()));
    List<String> said = trial.memory.consents;
    assertEquals(5, said.size());
    assertEquals(
        true, said.get(3).startsWith("a@b.fr again Consent[channel=EMAIL, status=WITHDRAWN,"));
    assertEquals(
        true, said.get(4).startsWith("c@d.fr again Consent[channel=EMAIL, status=REFUSED,"));
  }

  @Test
  void theProgramsOwnFactsCannotComeFromAFile() {
    assertEquals(
        List.of(
            "problem.import.map.fact[@reachable, @consentEmail, @consentSms, @consentPhone,"
                + " @consentPost]"),
        trial.refused(
            ImportSettings.contacts(trial.file("Email;X\na@b.fr;1\n"))
                .withOverrides(List.of("X=@reachable"))));
    assertEquals(
        List.of("problem.import.map.fact[@consentEmial, @consentEmail]"),
        trial.refused(
            ImportSettings.contacts(trial.file("Email;X\na@b.fr;1\n"))
                .withOverrides(List.of("X=@consentEmial"))));
  }

  @Test
  void everyContactOfTheFileIsPutOnTheListAlsoThoseLeftAsTheyWere() {
    trial.contacts("Email;Nom\na@b.fr;A\n");
    trial.imported(
        ImportSettings.contacts(trial.file("Email;Nom\na@b.fr;A\nc@d.fr;C\nno;D\n"))
            .withList("Salon 2026"));
    assertEquals(List.of("+ Salon 2026 a@b.fr", "+ Salon 2026 c@d.fr"), trial.memory.entries);
  }
}
