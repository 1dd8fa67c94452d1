package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.cli.Console.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists from the command line, from a file to an export.
final class ListCommandTest {
  @TempDir Path folder;

  private Said run(String... args) {
    Said said = Console.english(folder.resolve("w")).run(args);
    return new Said(said.code(), said.out().replace("\r", ""), said.err());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String segment(String leaf) throws IOException {
    return file(
        "segment.json",
        """
        {"format":"quartier.segment","version":1,"id":"seg-l","name":"L",
         "rule":{"id":"n0","group":"all","of":[{"id":"n1",%s}]}}
        """
            .formatted(leaf));
  }

  private void twoImports() throws IOException {
    assertEquals(
        0, run("import", file("a.csv", "email\na@x.fr\nb@x.fr\n"), "--list", "Salon 2026").code());
    assertEquals(0, run("import", file("b.csv", "email\nb@x.fr\nc@x.fr\n")).code());
  }

  @Test
  void aListIsFilledByAnImportAndExportedThroughASegment() throws IOException {
    twoImports();
    assertEquals("email\na@x.fr\nb@x.fr\n", run("members", segment("\"inList\":\"lst-1\"")).out());
    String sentence = run("sentence", segment("\"inList\":\"lst-1\"")).out().strip();
    assertEquals("Contacts who are on the list “Salon 2026”.", sentence);
    String to = folder.resolve("out.csv").toString();
    assertEquals(0, run("export", segment("\"inList\":\"lst-1\""), "--to", to).code());
    assertTrue(Files.readString(Path.of(to)).contains("a@x.fr"));
  }

  @Test
  void undoingTheImportTakesItsEntriesAndItsListBack() throws IOException {
    twoImports();
    assertEquals(0, run("undo-import", "1").code());
    assertEquals("No lists.", run("list", "list").out().strip());
    Said gone = run("members", segment("\"inList\":\"lst-1\",\"name\":\"Salon\""));
    assertEquals(3, gone.code());
    assertTrue(gone.err().contains("$.rule.of[0].inList"), gone.err());
  }

  @Test
  void membersOfASegmentAreEnteredAndLeave() throws IOException {
    twoImports();
    assertEquals(0, run("list", "add", "Friends").code());
    String created = segment("\"inImport\":2,\"role\":\"created\"");
    assertEquals(
        "1 contact put on the list “Friends” (lst-2).",
        run("list", "enter", "Friends", created).out().strip());
    assertEquals("email\nc@x.fr\n", run("members", segment("\"inList\":\"lst-2\"")).out());
    assertEquals(
        "0 contacts put on the list “Friends” (lst-2).",
        run("list", "enter", "lst-2", created).out().strip());
    assertEquals(
        "1 contact retiré de la liste «\u00a0Friends\u00a0» (lst-2).",
        run("--lang", "fr", "list", "leave", "Friends", created).out().strip());
    assertEquals("email\n", run("members", segment("\"inList\":\"lst-2\"")).out());
  }

  @Test
  void aListThatASegmentAsksForIsKeptAndARenamedOneIsStillFound() throws IOException {
    twoImports();
    assertEquals(0, run("segment", "add", segment("\"inList\":\"lst-1\"")).code());
    Said refused = run("list", "remove", "Salon 2026");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("is used by these segments: L."), refused.err());
    assertEquals(0, run("list", "rename", "Salon 2026", "Fair").code());
    assertEquals("email\na@x.fr\nb@x.fr\n", run("members", "L").out());
    assertTrue(run("list", "rename", "Fair", " ").err().contains("needs a name"));
    assertEquals(0, run("segment", "remove", "L").code());
    assertEquals(0, run("list", "remove", "Fair").code());
    assertEquals("[ ]", run("--json", "list", "list").out().strip());
  }

  @Test
  void anImportHasWhomItCreatedWhomItChangedAndWhomItNames() throws IOException {
    twoImports();
    assertEquals("email\na@x.fr\nb@x.fr\n", run("members", segment("\"inImport\":1")).out());
    assertEquals("email\nb@x.fr\nc@x.fr\n", run("members", segment("\"inImport\":2")).out());
    assertEquals("email\n", run("members", segment("\"inImport\":2,\"role\":\"changed\"")).out());
    assertEquals(0, run("import", file("c.csv", "email,city\nb@x.fr,Lyon\nc@x.fr,\n")).code());
    assertEquals(
        "email\nb@x.fr\n", run("members", segment("\"inImport\":3,\"role\":\"changed\"")).out());
  }

  @Test
  void aNewsletterYesIsTheConsentUntilOneIsRecordedAndAnUnsubscriptionEndsReach()
      throws IOException {
    String people = "email,newsletter\na@x.fr,yes\nb@x.fr,yes\nc@x.fr,no\nd@x.fr,\n";
    assertEquals(0, run("import", file("p.csv", people)).code());
    String reachable = "\"field\":\"@reachable\",\"op\":\"isTrue\"";
    assertEquals("email\na@x.fr\nb@x.fr\n", run("members", segment(reachable)).out());
    assertEquals(
        0,
        run(
                "import",
                file("u.csv", "email,date\nb@x.fr,2026-01-02\n"),
                "--as",
                "events",
                "--kind",
                "unsubscribe")
            .code());
    assertEquals("email\na@x.fr\n", run("members", segment(reachable)).out());
    assertEquals(
        0,
        run(
                "import",
                file("k.csv", "email,ok\na@x.fr,no\nd@x.fr,yes\n"),
                "--map",
                "ok=@consentEmail")
            .code());
    assertEquals("email\nd@x.fr\n", run("members", segment(reachable)).out());
    String table =
        run(
                "members",
                segment(reachable.replace("isTrue", "isFalse")),
                "--columns",
                "@consentEmail,@source")
            .out();
    assertEquals(
        """
        email,consentEmail,source
        a@x.fr,withdrawn,p.csv
        b@x.fr,given,p.csv
        c@x.fr,refused,p.csv
        """,
        table);
  }

  @Test
  void noTwoColumnsHaveOneName() throws IOException {
    assertEquals(0, run("import", file("p.csv", "email,source\na@x.fr,salon\n")).code());
    String everybody = segment("\"sample\":{\"percent\":100,\"seed\":\"x\"}");
    assertEquals(
        "email,source,own_source\na@x.fr,salon,p.csv\n",
        run("members", everybody, "--columns", "source,@source").out());
  }

  @Test
  void aSampleIsTheSameEachTime() throws IOException {
    twoImports();
    String half = segment("\"sample\":{\"percent\":50,\"seed\":\"x\"}");
    assertEquals(run("members", half).out(), run("members", half).out());
    // x:a@x.fr hashes to 82d0e619…, x:b@x.fr to 2686df05…, x:c@x.fr to 0e356e45…: half is 80000000.
    assertEquals("email\nb@x.fr\nc@x.fr\n", run("members", half).out());
  }
}
