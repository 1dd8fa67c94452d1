package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A segment that cannot be counted ends with exit code 3, the place in the document and what to
/// write instead.
class BadSegmentsTest {
  private static final String NO_VALUE = "{ 'id': 'n1', 'field': 'city', 'op': 'equals' }";
  private static final String IN_FRANCE =
      "{ 'id': 'n2', 'field': 'country', 'op': 'equals', 'value': 'FR' }";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void filled() {
    desk = new Desk(folder).filled();
  }

  private String segment(String id, String... nodes) {
    String[] quoted = new String[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      quoted[i] = nodes[i].replace('\'', '"');
    }
    return desk.segment(id, quoted);
  }

  private void refused(String french, String english, String... args) {
    List<Said> before = desk.visible();
    assertEquals(new Said(3, "", french + "\n"), desk.french(args));
    assertEquals(new Said(3, "", english + "\n"), desk.english(args));
    assertEquals(before, desk.visible());
  }

  @Test
  void anUnknownField() {
    refused(
        "$.rule.of[0].field\u00a0: aucun champ ne s’appelle «\u00a0citi\u00a0». Vouliez-vous dire"
            + " «\u00a0city\u00a0»\u00a0?",
        "$.rule.of[0].field: no field is called “citi”. Did you mean “city”?",
        "count",
        segment("s", "{ 'id': 'n1', 'field': 'citi', 'op': 'equals', 'value': 'Paris' }"));
  }

  @Test
  void anUnknownOperator() {
    refused(
        "$.rule.of[0].op\u00a0: l’opérateur «\u00a0equal\u00a0» n’existe pas. Vouliez-vous dire"
            + " «\u00a0equals\u00a0»\u00a0?",
        "$.rule.of[0].op: the operator “equal” does not exist. Did you mean “equals”?",
        "count",
        segment("s", "{ 'id': 'n1', 'field': 'city', 'op': 'equal', 'value': 'Paris' }"));
  }

  @Test
  void anOperatorThatDoesNotFitTheType() {
    refused(
        "$.rule.of[0].op\u00a0: l’opérateur «\u00a0contains\u00a0» ne convient pas au champ"
            + " «\u00a0points\u00a0», de type number. Opérateurs possibles\u00a0: equals, isNot,"
            + " lessThan, atMost, moreThan, atLeast, between, notBetween, top, bottom, isPresent,"
            + " isMissing, isNotEmpty, isEmpty, held.",
        "$.rule.of[0].op: the operator “contains” does not fit the field “points” of type number."
            + " Possible operators: equals, isNot, lessThan, atMost, moreThan, atLeast, between,"
            + " notBetween, top, bottom, isPresent, isMissing, isNotEmpty, isEmpty, held.",
        "members",
        segment("s", "{ 'id': 'n1', 'field': 'points', 'op': 'contains', 'value': '3' }"));
  }

  @Test
  void aSegmentThatIsNotThere() {
    refused(
        "$.rule.of[0].inSegment\u00a0: le segment «\u00a0gone\u00a0» n’existe pas ou plus."
            + " Choisissez un segment enregistré.",
        "$.rule.of[0].inSegment: the segment “gone” does not exist or no longer does. Choose a"
            + " saved segment.",
        "segment",
        "add",
        segment("s", "{ 'id': 'n1', 'inSegment': 'gone' }"));
  }

  @Test
  void segmentsThatDependOnEachOther() {
    assertEquals(0, desk.english("segment", "add", segment("one", IN_FRANCE)).code());
    String two = segment("two", "{ 'id': 'n1', 'inSegment': 'one' }");
    assertEquals(0, desk.english("segment", "add", two).code());
    refused(
        "two › $.rule.of[0].inSegment\u00a0: ce segment finit par dépendre de lui-même\u00a0:"
            + " one → two → one. Retirez l’une de ces références.",
        "two › $.rule.of[0].inSegment: this segment ends up depending on itself: one → two → one."
            + " Remove one of these references.",
        "segment",
        "add",
        segment("one", "{ 'id': 'n1', 'inSegment': 'two' }"));
  }

  @Test
  void anIncompleteSegmentIsCountedButNotExported() {
    String half = segment("half", NO_VALUE, IN_FRANCE);
    assertEquals(
        "half: 2 contacts of 4 (50%)",
        desk.english("count", half).out().lines().findFirst().orElse(""));
    Path out = folder.resolve("out.csv");
    refused(
        "Le segment «\u00a0half\u00a0» n’est pas terminé\u00a0: il manque une valeur à la"
            + " condition «\u00a0n1\u00a0». Complétez-la ou désactivez-la, puis recommencez.",
        "The segment \"half\" is not finished: the condition \"n1\" lacks a value. Complete it or"
            + " mute it, then try again.",
        "export",
        half,
        "--to",
        out.toString());
    assertEquals(3, desk.english("export", segment("none"), "--to", out.toString()).code());
    assertEquals(false, Files.exists(out));
  }

  @Test
  void unknownNamesOnTheCommandLine() {
    String good = segment("s", IN_FRANCE);
    refused(
        "Aucun champ ne s’appelle «\u00a0pointz\u00a0». Champ le plus proche\u00a0: points.",
        "No field is named \"pointz\". Nearest: points.",
        "members",
        good,
        "--columns",
        "city,pointz");
    refused(
        "--field\u00a0: aucun champ ne s’appelle «\u00a0pointz\u00a0». Vouliez-vous dire"
            + " «\u00a0points\u00a0»\u00a0?",
        "--field: no field is called “pointz”. Did you mean “points”?",
        "facet",
        good,
        "--field",
        "pointz");
    assertEquals(0, desk.english("segment", "add", good, "--name", "Voisins").code());
    refused(
        "Aucun segment enregistré ne s’appelle «\u00a0Voisin\u00a0». Vouliez-vous dire"
            + " «\u00a0Voisins\u00a0»\u00a0?",
        "No saved segment is named \"Voisin\". Did you mean \"Voisins\"?",
        "count",
        "Voisin");
  }

  @Test
  void aDocumentThatIsNone() {
    refused(
        "Ce n’est pas du JSON valide\u00a0: la lecture s’est arrêtée ligne 1, colonne 7. Rien n’a"
            + " été lu\u00a0; corrigez le texte à cet endroit et réessayez.",
        "This is not valid JSON: reading stopped at line 1, column 7. Nothing was read; correct the"
            + " text there and try again.",
        "count",
        desk.file("note.json", "nojson\n"));
  }
}
