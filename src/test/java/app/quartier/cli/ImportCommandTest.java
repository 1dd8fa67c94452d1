package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `import` reports, what it predicts, and what columns become.
class ImportCommandTest {
  private static final String FAULTY =
      """
      E-mail;Ville;CA 2025 (€);Panier moyen
      ana@exemple.fr;Lyon;1 200,50;12,5
      pas-une-adresse;Nice;3;4
      eve@exemple.fr;Metz;7;
      """;

  private static final String REPORT =
      """
      {
        "batch" : %s,
        "read" : 3,
        "new" : 1,
        "changed" : 1,
        "unchanged" : 0,
        "rejected" : 1,
        "rejects" : %s,
        "rejectedCells" : 0,
        "repeated" : 0,
        "blank" : 0,
        "readAs" : {
          "encoding" : "UTF-8",
          "delimiter" : ";",
          "header" : true,
          "headerLine" : 1,
          "decimal" : ",",
          "dateOrder" : "dayFirst",
          "rows" : 3
        },
        "fields" : [ {
          "key" : "email",
          "column" : "E-mail",
          "type" : "email",
          "created" : false
        }, {
          "key" : "city",
          "column" : "Ville",
          "type" : "text",
          "created" : false
        }, {
          "key" : "ca2025",
          "column" : "CA 2025 (€)",
          "type" : "money",
          "created" : true
        }, {
          "key" : "panierMoyen",
          "column" : "Panier moyen",
          "type" : "money",
          "created" : false
        } ]
      }
      """;

  @TempDir Path folder;

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDryRunPredictsTheRunAndChangesNothing() {
    Desk desk = new Desk(folder).filled();
    String file = desk.file("faulty.csv", FAULTY);
    List<Said> before = desk.visible();
    assertEquals(
        new Said(0, REPORT.formatted("null", "null"), ""),
        desk.english("import", file, "--json", "--dry-run"));
    assertEquals(before, desk.visible());
    String rejects = desk.workspace().resolve("rejects").resolve("import-2.csv").toString();
    assertEquals(
        new Said(0, REPORT.formatted("2", '"' + rejects + '"'), ""),
        desk.english("import", file, "--json"));
  }

  @Test
  void aDryRunMakesNoWorkspace() {
    Desk desk = new Desk(folder);
    String file = desk.file("contacts.csv", Desk.CONTACTS);
    JsonNode predicted = json(desk.english("import", file, "--json", "--dry-run").out());
    assertEquals(List.of("contacts.csv"), Desk.names(folder));
    JsonNode done = json(desk.english("import", file, "--json").out());
    for (String count : List.of("read", "new", "changed", "unchanged", "rejected")) {
      assertEquals(done.get(count), predicted.get(count), count);
    }
    assertEquals(4, predicted.get("new").asInt());
  }

  @Test
  void anImportIsToldToPeople() {
    Desk desk = new Desk(folder).filled();
    String file = desk.file("faulty.csv", FAULTY);
    assertEquals(
        new Said(
            0,
            """
            faulty.csv\u00a0: importé (import 2)
              lignes lues  3
              nouvelles    1
              modifiées    1
              inchangées   0
              rejetées     1
            Lu comme\u00a0: UTF-8, séparateur ; décimales , jour avant mois, noms des colonnes en ligne 1.
              Colonne       Champ        Type
              E-mail        email        adresse e-mail
              Ville         city         texte
              CA 2025 (€)   ca2025       montant         nouveau
              Panier moyen  panierMoyen  montant
            Lignes rejetées, avec la raison\u00a0: %s
            """
                .formatted(desk.workspace().resolve("rejects").resolve("import-2.csv")),
            ""),
        desk.french("import", file));
  }

  @Test
  void rejectedRowsAreKeptWithTheReason() throws Exception {
    Desk desk = new Desk(folder).filled();
    assertEquals(0, desk.french("import", desk.file("faulty.csv", FAULTY)).code());
    Path rejects = desk.workspace().resolve("rejects").resolve("import-2.csv");
    assertEquals(
        """
        \ufeffLigne;Motif;Lu comme;E-mail;Ville;CA 2025 (€);Panier moyen\r
        3;E-mail\u00a0: ce n’est pas une adresse e-mail;dates=dayFirst decimal=comma zone=Europe/Paris;pas-une-adresse;Nice;3;4\r
        """,
        Files.readString(rejects));
  }

  @Test
  void severalFilesAreSeveralImports() {
    Desk desk = new Desk(folder);
    String one = desk.file("a.csv", "E-mail;Ville\na@exemple.fr;Lyon\n");
    String two = desk.file("b.csv", "E-mail;Ville\na@exemple.fr;Nice\nb@exemple.fr;Metz\n");
    JsonNode reports = json(desk.english("import", one, two, "--json").out());
    List<String> told = new ArrayList<>();
    for (JsonNode report : reports) {
      told.add(
          report.get("batch")
              + " "
              + report.get("read")
              + " "
              + report.get("new")
              + " "
              + report.get("changed"));
    }
    assertEquals(List.of("1 1 1 0", "2 2 1 1"), told);
  }

  @Test
  void amountsAreMoneyBySignOrByName() {
    Desk desk = new Desk(folder);
    String file =
        desk.file(
            "money.csv",
            """
            E-mail;Solde;Total CHF;Prix moyen;Nombre de paniers;Points
            a@exemple.fr;12,50 €;3;4;5;6
            b@exemple.fr;7 €;3,5;4;5;6
            """);
    assertEquals(0, desk.english("import", file).code());
    List<String> types = new ArrayList<>();
    for (JsonNode field : json(desk.english("fields", "--json").out()).get("fields")) {
      if (field.get("origin").asText().equals("import")) {
        types.add(
            field.get("key").asText()
                + " "
                + field.get("type").asText()
                + " "
                + field.get("currency").asText());
      }
    }
    assertEquals(
        List.of(
            "solde money EUR",
            "totalChf money CHF",
            "prixMoyen money EUR",
            "nombreDePaniers number null",
            "points number null"),
        types);
  }

  @Test
  void plainNumbersCompareWithMoney() {
    Desk desk = new Desk(folder).filled();
    String rich =
        desk.segment(
            "rich",
            """
            { "id": "n1", "field": "panierMoyen", "op": "atLeast", "value": 10 }
            """);
    assertEquals(
        new Said(0, "email,panierMoyen\r\nana@exemple.fr,1200.50\r\nbob@exemple.be,10.00\r\n", ""),
        desk.english("members", rich, "--columns", "panierMoyen"));
  }

  @Test
  void aWorkspaceKeepsItsCurrency() {
    Desk desk = new Desk(folder).filled();
    String file = desk.file("more.csv", "E-mail;CA (€)\nzoe@exemple.fr;3\n");
    assertEquals(
        new Said(
            3,
            "",
            "This workspace counts in EUR, not in CHF. Nothing was imported. Import without"
                + " \"--currency\", or into another workspace.\n"),
        desk.english("import", file, "--currency", "CHF"));
    assertEquals(0, desk.english("import", file, "--currency", "EUR").code());
  }
}
