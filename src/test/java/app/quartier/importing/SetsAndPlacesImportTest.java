package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportReport.BadCells;
import app.quartier.domain.intake.ImportReport.ReadField;
import app.quartier.domain.intake.ImportSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetsAndPlacesImportTest {
  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void workspace() {
    trial = new Trial(folder);
  }

  @Test
  void aColumnOfAFewSeparatedItemsBecomesASet() {
    ImportReport report =
        trial.contacts(
            """
            Email,Segments
            a@b.fr,"vip;b2b"
            c@d.fr,vip
            e@f.fr,"b2b; VIP ;vip"
            g@h.fr,
            """);
    assertEquals(Map.of("email", FieldType.EMAIL, "segments", FieldType.SET), types(report));
    assertEquals(
        List.of(ItemSet.of("b2b", "vip"), ItemSet.of("vip"), ItemSet.of("b2b", "VIP"), "nothing"),
        cells("segments", "a@b.fr", "c@d.fr", "e@f.fr", "g@h.fr"));
  }

  @Test
  void namesAndPlacesWithCommasStayTexts() {
    ImportReport report =
        trial.contacts(
            """
            Email;Lieu de vie;Remarque;Codes
            a@b.fr;Paris, France;a appelé, puis écrit;1|2
            c@d.fr;Lyon, France;rien;1|2|3
            e@f.fr;Paris, France;colis perdu, remboursé;2|3
            g@h.fr;Paris, France;;1
            """);
    assertEquals(
        Map.of(
            "email",
            FieldType.EMAIL,
            "lieuDeVie",
            FieldType.TEXT,
            "remarque",
            FieldType.TEXT,
            "codes",
            FieldType.TEXT),
        types(report));
  }

  @Test
  void aNamePromisesASetAndAnOverrideMakesOne() {
    ImportSettings settings =
        ImportSettings.contacts(
                trial.file("Email,Tags,Comment\na@b.fr,x,\"vip, b2b\"\nc@d.fr,\"y|z\",nothing\n"))
            .withOverrides(List.of("Comment=notes:set"));
    assertEquals(
        Map.of("email", FieldType.EMAIL, "tags", FieldType.SET, "notes", FieldType.SET),
        types(trial.imported(settings)));
    assertEquals(
        List.of(ItemSet.of("b2b", "vip"), ItemSet.of("nothing")),
        cells("notes", "a@b.fr", "c@d.fr"));
  }

  @Test
  void aLaterFileReplacesASetAsAWhole() {
    trial.contacts("Email,Tags\na@b.fr,\"vip;b2b\"\nc@d.fr,vip\n");
    ImportReport again = trial.contacts("Email,Tags\na@b.fr,\"B2B; new\"\nc@d.fr,[]\n");
    assertEquals("0/2/0/0 cells 0 repeated 0", Trial.summary(again.counts()));
    assertEquals(
        List.of(ItemSet.of("B2B", "new"), ItemSet.EMPTY), cells("tags", "a@b.fr", "c@d.fr"));
    assertEquals(
        "0/0/2/0 cells 0 repeated 0",
        Trial.summary(trial.contacts("Email,Tags\na@b.fr,new|B2B\nc@d.fr,\n").counts()));
  }

  @Test
  void latitudeAndLongitudeMakeAPlace() {
    ImportReport report =
        trial.contacts(
            """
            Email;Longitude;Latitude
            a@b.fr;2,3522;48,8566
            c@d.fr;;
            e@f.fr;;45
            g@h.fr;2;91
            """);
    BadCells bad = new BadCells(2, List.of("45;", "91;2"));
    assertEquals(
        List.of(
            new ReadField(
                "place", "Latitude", KnownHeaders.place().labels(), FieldType.PLACE, true, bad),
            new ReadField(
                "place", "Longitude", KnownHeaders.place().labels(), FieldType.PLACE, true, bad)),
        report.fields().subList(1, 3));
    assertEquals(
        List.of(new Point(48.8566, 2.3522), "nothing", "nothing", "nothing"),
        cells("place", "a@b.fr", "c@d.fr", "e@f.fr", "g@h.fr"));
    ImportReport again = trial.contacts("Email;lat;lng\na@b.fr;45,5;4\n");
    assertEquals("0/1/0/0 cells 0 repeated 0", Trial.summary(again.counts()));
    assertEquals(List.of(new Point(45.5, 4)), cells("place", "a@b.fr"));
  }

  @Test
  void coordinatesInOneCellAndColumnsSaidToBeAPlace() {
    ImportSettings settings =
        ImportSettings.contacts(
                trial.file(
                    "Email;GPS;X;Y\na@b.fr;48.8566, 2.3522;-1,5;47\nc@d.fr;-33.5 151.2;0;0\n"))
            .withOverrides(List.of("X=shop:place", "Y=shop:place"));
    trial.imported(settings);
    assertEquals(
        List.of(new Point(48.8566, 2.3522), new Point(-33.5, 151.2)),
        cells("place", "a@b.fr", "c@d.fr"));
    assertEquals(List.of(new Point(-1.5, 47), new Point(0, 0)), cells("shop", "a@b.fr", "c@d.fr"));
  }

  @Test
  void threeColumnsAreNoPlace() {
    ImportSettings settings =
        ImportSettings.contacts(trial.file("Email;X;Y;Z\na@b.fr;1;2;3\n"))
            .withOverrides(List.of("X=shop:place", "Y=shop:place", "Z=shop:place"));
    assertEquals(List.of("problem.import.map.twice[shop]"), trial.refused(settings));
  }

  private static Map<String, FieldType> types(ImportReport report) {
    return report.fields().stream().collect(Collectors.toMap(ReadField::key, ReadField::type));
  }

  private List<Object> cells(String field, String... keys) {
    return List.of(keys).stream()
        .map(key -> trial.memory.people().get(key).getOrDefault(field, "nothing"))
        .toList();
  }
}
