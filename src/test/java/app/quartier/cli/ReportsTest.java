package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is reported, for people and for programs.
class ReportsTest {
  @TempDir Path folder;
  private Desk desk;
  private String everybody;

  @BeforeEach
  void filled() {
    desk = new Desk(folder).filled();
    everybody =
        desk.segment(
            "everybody", "{ \"id\": \"n1\", \"field\": \"email\", \"op\": \"isPresent\" }");
  }

  private String again() {
    return desk.file("again.csv", "E-mail;Ville\nana@exemple.fr;Lille\n");
  }

  @Test
  void aFacetForPeople() {
    assertEquals(
        new Said(
            0,
            """
            Pays           Segment  Base
            France               2     2
            Belgique             1     1
            Suisse               1     1
            non renseigné        0     0
            """,
            ""),
        desk.french("facet", everybody, "--field", "country"));
  }

  @Test
  void aFacetForPrograms() {
    assertEquals(
        new Said(
            0,
            """
            {
              "field" : "city",
              "bars" : [ {
                "value" : "Gand",
                "segment" : 1,
                "base" : 1
              }, {
                "value" : "Genève",
                "segment" : 1,
                "base" : 1
              }, {
                "value" : "Paris",
                "segment" : 1,
                "base" : 1
              } ],
              "others" : {
                "segment" : 0,
                "base" : 0
              },
              "missing" : {
                "segment" : 1,
                "base" : 1
              }
            }
            """,
            ""),
        desk.english("facet", everybody, "--field", "city", "--json"));
  }

  @Test
  void importsAndTheirUndoForPeople() {
    assertEquals(0, desk.english("import", again()).code());
    assertEquals(
        new Said(0, "L’import 2 est annulé (annulation 3).\n1 valeur rétablie.\n", ""),
        desk.french("undo-import", "2"));
    assertEquals(
        new Said(
            0,
            """
            N°  Fichier          Lignes    État    Commencé                             lignes lues  nouvelles  modifiées  inchangées  rejetées
             3  annulation de 2            fait    31 mars 2026 à 12:00 (Europe/Paris)            0          0          0           0         0
             2  again.csv        contacts  annulé  31 mars 2026 à 12:00 (Europe/Paris)            1          0          1           0         0
             1  contacts.csv     contacts  fait    31 mars 2026 à 12:00 (Europe/Paris)            4          4          0           0         0
            """,
            ""),
        desk.french("imports"));
  }

  @Test
  void undoForPrograms() {
    assertEquals(0, desk.english("import", again()).code());
    assertEquals(
        new Said(
            0,
            """
            {
              "batch" : 3,
              "undone" : 2,
              "contactsRemoved" : 0,
              "contactsKept" : 0,
              "valuesRestored" : 1,
              "eventsRemoved" : 0,
              "eventsStanding" : 0,
              "eventConflicts" : 0,
              "conflicts" : { }
            }
            """,
            ""),
        desk.english("undo-import", "2", "--json"));
  }

  @Test
  void importsForPrograms() {
    assertEquals(
        new Said(
            0,
            """
            [ {
              "batch" : 1,
              "kind" : "import",
              "state" : "done",
              "started" : "2026-03-31T10:00:00Z",
              "finished" : "2026-03-31T10:00:00Z",
              "file" : "contacts.csv",
              "rows" : "contacts",
              "undoes" : null,
              "read" : 4,
              "new" : 4,
              "changed" : 0,
              "unchanged" : 0,
              "rejected" : 0,
              "rejects" : null
            } ]
            """,
            ""),
        desk.english("imports", "--json"));
  }

  @Test
  void fieldsForPeople() {
    String fields = desk.french("fields").out();
    assertEquals(
        """
        De           Champ           Nom                     Type
        contact      email           E-mail                  adresse e-mail
        contact      phone           Téléphone               téléphone
        contact      externalId      Identifiant externe     texte
        contact      created         Créé le                 date et heure
        contact      city            Ville                   texte
        contact      country         Pays                    pays
        contact      signup          Date d’inscription      date
        contact      panierMoyen     Panier moyen            montant (EUR)
        contact      points          Points                  nombre
        """,
        fields.substring(0, fields.indexOf("sent ")));
  }

  @Test
  void datesOfWindowsAreInWordsAndLocal() {
    String recent =
        desk.segment(
            "recent",
            "{ \"id\": \"n1\", \"field\": \"signup\", \"op\": \"in\", \"window\": { \"last\": {"
                + " \"n\": 1, \"unit\": \"month\" } } }",
            "{ \"id\": \"n2\", \"did\": { \"kind\": \"open\", \"window\": { \"last\": { \"n\": 30,"
                + " \"unit\": \"day\" } } }, \"count\": { \"exactly\": 0 } }",
            "{ \"id\": \"n3\", \"did\": { \"kind\": \"open\", \"window\": { \"before\":"
                + " \"2026-01-02\" } }, \"count\": { \"exactly\": 0 } }");
    assertEquals(
        "[du 1er au 31 mars 2026] [du 2 mars 2026 au 31 mars 2026 à 12:00]"
            + " [jusqu’au 1er janvier 2026]",
        brackets(desk.french("count", recent, "--nodes")));
    assertEquals(
        "[from 1 to 31 March 2026] [from 2 March 2026 to 31 March 2026 at 06:00]"
            + " [until 1 January 2026]",
        brackets(desk.english("count", recent, "--nodes", "--zone", "America/New_York")));
  }

  private static String brackets(Said said) {
    return String.join(
        " ", said.out().lines().filter(line -> line.contains("[")).map(ReportsTest::end).toList());
  }

  private static String end(String line) {
    return line.substring(line.indexOf('['));
  }

  @Test
  void anExportOpensInAFrenchSpreadsheet() throws IOException {
    assertEquals(
        0,
        desk.french(
                "import",
                desk.file("evil.csv", "E-mail;Ville;Points\neve@exemple.fr;=1+1;1234,5\n"))
            .code());
    Path out = folder.resolve("out.csv");
    assertEquals(
        new Said(0, "5 contacts enregistrés dans " + out + "\n", ""),
        desk.french(
            "export",
            everybody,
            "--to",
            out.toString(),
            "--columns",
            "city,signup,panierMoyen,points"));
    assertEquals(
        """
        \ufeffE-mail;Ville;Date d’inscription;Panier moyen;Points\r
        ana@exemple.fr;Paris;30/03/2026;1200,50;3\r
        bob@exemple.be;Gand;01/01/2025;10,00;4\r
        cleo@exemple.fr;;;;\r
        dan@exemple.ch;Genève;31/03/2026;7,25;9\r
        eve@exemple.fr;'=1+1;;;1234,5\r
        """,
        Files.readString(out));
    assertEquals(
        0, desk.english("export", everybody, "--to", out.toString(), "--columns", "signup").code());
    assertEquals("E-mail,Signup date", Files.readString(out).lines().findFirst().orElse(""));
  }
}
