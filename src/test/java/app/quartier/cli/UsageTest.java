package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wrong command line ends with exit code 2 and a sentence in the person's language.
class UsageTest {
  @TempDir Path folder;

  private void refused(String expected, String... args) {
    Said said = Console.english(folder.resolve("w")).run(args);
    assertEquals(new Said(2, "", expected + "\n"), said);
  }

  @Test
  void anInstantWithoutZoneIsRefused() {
    refused(
        "--at: “2026-01-31T09:30:00” does not say its time zone. Add an offset, for example"
            + " 2026-01-31T09:30:00+01:00 or 2026-01-31T08:30:00Z.",
        "count",
        "VIP",
        "--at",
        "2026-01-31T09:30:00");
    refused(
        "--at: “2026-01-31” does not say its time zone. Add an offset, for example"
            + " 2026-01-31T09:30:00+01:00 or 2026-01-31T08:30:00Z.",
        "count",
        "VIP",
        "--at=2026-01-31");
    refused(
        "--at: “soon” is not an instant. Write for example 2026-01-31T09:30:00+01:00.",
        "members",
        "VIP",
        "--at",
        "soon");
  }

  @Test
  void valuesThatCannotBeReadAreNamed() {
    refused(
        "--zone: the time zone “Paris” is unknown. Write for example Europe/Paris.",
        "count",
        "VIP",
        "--zone",
        "Paris");
    refused("ID: “x” is not a whole number.", "undo-import", "x");
    refused(
        "--as: “people” is unknown. Write contacts or events.", "import", "a", "--as", "people");
    refused(
        "--as events needs a kind of event, for example --kind order.",
        "import",
        "a",
        "--as",
        "events");
    refused(
        "--dates: “us” is no order of dates. Give day-first or month-first.",
        "import",
        "a",
        "--dates",
        "us");
    refused(
        "--decimal: “;” is no decimal mark. Give a comma or a point.",
        "import",
        "a",
        "--decimal",
        ";");
    refused(
        "--kind goes with events only (--as events).",
        "import",
        "a",
        "--as",
        "contacts",
        "--kind",
        "order");
    refused("members writes CSV and does not know --json.", "members", "VIP", "--json");
    refused("--lang: “de” is unknown. Write one of: en, fr.", "--lang", "de", "fields");
  }

  @Test
  void theParserComplainsInTheLanguageToo() {
    refused("Missing: SEGMENT.\nHelp: quartier count --help", "count");
    refused("Missing: --field.\nHelp: quartier facet --help", "facet", "VIP");
    refused("A command is missing.\nHelp: quartier segment --help", "segment");
    refused("There is no command “frob”.\nHelp: quartier --help", "frob");
    refused(
        "“--frob” is not an option or argument known here.\nHelp: quartier fields --help",
        "fields",
        "--frob");
    assertEquals(
        new Said(2, "", "Il manque\u00a0: SEGMENT.\nAide\u00a0: quartier count --help\n"),
        Console.english(folder).run("--lang", "fr", "count"));
  }

  @Test
  void theNearestNameIsOffered() {
    refused(
        "There is no command “cuont”. Did you mean “count”?\nHelp: quartier --help",
        "cuont",
        "VIP");
    refused(
        "There is no command “filds”. Did you mean “fields”?\nHelp: quartier --help",
        "filds",
        "imports");
    refused(
        """
        “--wokspace=x” is not an option or argument known here. Did you mean “--workspace”?
        Help: quartier fields --help\
        """,
        "fields",
        "--wokspace=x");
  }

  @Test
  void theVersionIsTold() {
    assertEquals(new Said(0, "Quartier 1.2.3\n", ""), Console.french(folder).run("--version"));
  }
}
