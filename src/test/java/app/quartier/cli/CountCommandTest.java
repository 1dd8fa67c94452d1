package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands over a real workspace with four contacts.
class CountCommandTest {
  private static final String CONTACTS =
      """
      E-mail;Ville;Pays;Inscription;Points
      ana@exemple.fr;Paris;FR;30/03/2026;1200,5
      bob@exemple.be;Gand;BE;01/01/2025;10
      cleo@exemple.fr;;FR;;
      dan@exemple.ch;Genève;CH;31/03/2026;7
      """;

  private static final String RULE =
      """
      { "format": "quartier.segment", "version": 1, "id": "seg-1", "name": "Voisins",
        "rule": { "id": "n0", "group": "all", "of": [
          { "id": "n1", "field": "country", "op": "anyOf", "values": ["FR", "CH"] },
          { "id": "n2", "field": "city", "op": "isNot", "value": "paris" } ] } }
      """;

  @TempDir Path folder;
  private Console english;
  private Console french;
  private String segment;

  @BeforeEach
  void imported() throws IOException {
    Path workspace = folder.resolve("w");
    english = Console.english(workspace);
    french = Console.french(workspace);
    Path contacts = Files.writeString(folder.resolve("contacts.csv"), CONTACTS);
    segment = Files.writeString(folder.resolve("voisins.json"), RULE).toString();
    Said said = english.run("import", contacts.toString());
    assertEquals(0, said.code(), said.err());
  }

  @Test
  void aSegmentIsCountedForPeople() {
    assertEquals(
        new Said(
            0,
            """
            Voisins\u00a0: 2 contacts sur 4 (50\u00a0%)
            État au 31 mars 2026 à 12:00 (Europe/Paris)
            Contacts dont Pays est France ou Suisse, et dont Ville n’est pas «\u00a0paris\u00a0» (ou non renseigné).

            Seul  En contexte  Effet  Condition
               2            2     +2  TOUTES ces conditions
               3            3     -1    Pays est France ou Suisse
               3            2     -1    Ville n’est pas «\u00a0paris\u00a0» (ou non renseigné)
            """,
            ""),
        french.run("count", segment, "--nodes"));
  }

  @Test
  void aSegmentIsPrintedAsTextCountedAndSavedFromIt() throws IOException {
    String text =
        """
        segment "Voisins" id "seg-1"
        all(country any of "FR", "CH"; city != "paris")
        """;
    assertEquals(new Said(0, text, ""), english.run("sentence", segment, "--form", "text"));
    String file = Files.writeString(folder.resolve("voisins.txt"), text).toString();
    assertEquals(english.run("count", segment), english.run("count", file));
    String bare = Files.writeString(folder.resolve("Près.TXT"), "city = \"gand\"").toString();
    assertEquals(0, english.run("segment", "add", bare).code());
    assertEquals(english.run("count", bare), english.run("count", "seg-pres"));
    assertEquals(
        new Said(0, "segment \"Près\" id \"seg-pres\"\nall(city = \"gand\")\n", ""),
        english.run("sentence", "Près", "--form", "text"));
  }

  @Test
  void aMistakeInATextIsToldWithItsPlace() throws IOException {
    String file =
        Files.writeString(folder.resolve("v.txt"), "all(\n  city contians \"a\")").toString();
    Said said = english.run("count", file);
    assertEquals(ExitCode.BAD_INPUT, said.code());
    assertEquals(
        "Line 2, column 8: “contians” is not an operator. Did you mean “contains”?\n", said.err());
    assertEquals(ExitCode.USAGE, french.run("sentence", file, "--form", "prose").code());
  }

  @Test
  void aSegmentIsCountedForPrograms() {
    assertEquals(
        new Said(
            0,
            """
            {
              "count" : 2,
              "base" : 4,
              "at" : "2026-03-31T10:00:00Z",
              "zone" : "Europe/Paris",
              "nodes" : [ {
                "id" : "n0",
                "sentence" : "whose Country is France or Switzerland, and whose City is not “paris” (or no value)",
                "alone" : 2,
                "inContext" : 2,
                "effect" : 2,
                "bounds" : null
              }, {
                "id" : "n1",
                "sentence" : "Country is France or Switzerland",
                "alone" : 3,
                "inContext" : 3,
                "effect" : -1,
                "bounds" : null
              }, {
                "id" : "n2",
                "sentence" : "City is not “paris” (or no value)",
                "alone" : 3,
                "inContext" : 2,
                "effect" : -1,
                "bounds" : null
              } ]
            }
            """,
            ""),
        english.run("count", segment, "--json"));
  }

  @Test
  void membersAreOrderedByContactWithTheKeyFirst() {
    assertEquals(
        new Said(
            0, "email,city,country\r\ncleo@exemple.fr,,FR\r\ndan@exemple.ch,Genève,CH\r\n", ""),
        french.run("members", segment, "--columns", "city,country"));
  }

  @Test
  void anExportOpensInFrenchExcel() throws IOException {
    Path file = folder.resolve("out.csv");
    assertEquals(
        0, french.run("export", segment, "--to", file.toString(), "--columns", "city").code());
    assertEquals(
        "\ufeffE-mail;Ville\r\ncleo@exemple.fr;\r\ndan@exemple.ch;Genève\r\n",
        Files.readString(file));
  }

  @Test
  void savedSegmentsAreNamedListedAndRemoved() {
    assertEquals(
        new Said(0, "Segment “Voisins” saved (seg-1, version 1).\n", ""),
        english.run("segment", "add", segment));
    assertEquals(0, english.run("segment", "rename", "Voisins", "Proches").code());
    assertEquals(
        new Said(
            0,
            "Contacts whose Country is France or Switzerland, and whose City is not “paris” (or no"
                + " value).\n",
            ""),
        english.run("sentence", "Proches"));
    assertEquals(0, english.run("segment", "remove", "Proches").code());
    assertEquals(new Said(0, "No saved segments.\n", ""), english.run("segment", "list"));
    assertEquals(3, english.run("count", "Proches").code());
  }

  @Test
  void wrongInputEndsWithThreeAndAPlace() throws IOException {
    String wrong =
        Files.writeString(folder.resolve("x.json"), RULE.replace("\"city\"", "\"citi\""))
            .toString();
    assertEquals(
        new Said(3, "", "$.rule.of[1].field: no field is called “citi”. Did you mean “city”?\n"),
        english.run("count", wrong));
    assertEquals(3, english.run("facet", segment, "--field", "nope").code());
    assertEquals(3, english.run("import", folder.resolve("nope.csv").toString()).code());
    assertEquals(3, english.run("undo-import", "99").code());
    assertEquals(3, Console.english(folder.resolve("nowhere")).run("fields").code());
  }

  @Test
  void anImportIsTakenBack() {
    assertEquals(
        new Said(0, "Import 1 is taken back (undo 2).\n4 contacts removed.\n", ""),
        english.run("undo-import", "1"));
    assertEquals(3, english.run("undo-import", "1").code());
  }

  @Test
  void cancellingEndsWithFive() {
    Console impatient = new Console(folder.resolve("w"), Locale.ENGLISH, () -> true);
    assertEquals(
        new Said(5, "", "Cancelled. The workspace is as it was.\n"),
        impatient.run("import", folder.resolve("contacts.csv").toString()));
  }

  @Test
  void aWorkspaceInUseEndsWithFour() {
    try (Workspace held = new Assembly(Clock.systemUTC()).open(folder.resolve("w"))) {
      Said said = french.run("fields");
      assertEquals(4, said.code(), said.err());
      assertEquals("Europe/Paris", held.catalog().zone().getId());
    }
  }

  @Test
  void aFileThatCannotBeWrittenEndsWithoutTrace() throws IOException {
    Path nowhere = folder.resolve("no").resolve("out.csv");
    assertEquals(
        new Said(
            3,
            "",
            "The folder "
                + nowhere.getParent()
                + " does not exist. Nothing was written. Create it or choose another one.\n"),
        english.run("export", segment, "--to", nowhere.toString()));
  }
}
