package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.data.Columns;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.text.Texts;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file people really have: 200 000 rows as Excel in French saves them, 30 of them broken.
/// Imported, imported again, changed and imported, taken back: every number is known beforehand.
class BigFileImportTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
  private static final Texts TEXTS = new Texts(Locale.FRENCH);

  @Test
  void everyCountIsExactAndUndoGivesBackTheFirstState(@TempDir Path folder) throws Exception {
    BigFile.Written original = BigFile.original(folder.resolve("liste.csv"));
    BigFile.Written copy = BigFile.changedCopy(folder.resolve("liste-2.csv"), 1_234, 56);
    try (Workspace workspace =
        new Assembly(CLOCK).create(folder.resolve("atelier"), ZoneId.of("Europe/Paris"), "EUR")) {
      ImportReport first = imported(workspace, original.file());
      assertEquals(counts(original.counts()), first.counts());
      assertEquals(original.counts().rejectLines(), rejectedLines(first));
      assertEquals(original.facts(), facts(workspace));
      String state = visible(workspace);

      ImportReport again = imported(workspace, original.file());
      assertEquals(counts(BigFile.again(original.counts())), again.counts());
      assertEquals(state, visible(workspace));

      ImportReport changed = imported(workspace, copy.file());
      assertEquals(counts(copy.counts()), changed.counts());
      assertEquals(copy.facts(), facts(workspace));
      assertNotEquals(state, visible(workspace));

      workspace.undoImport(Objects.requireNonNull(changed.batch()));
      assertEquals(state, visible(workspace));
      assertEquals(original.facts(), facts(workspace));
    }
  }

  private static ImportReport imported(Workspace workspace, Path file) {
    ImportOutcome outcome =
        workspace.importFile(
            ImportSettings.contacts(file), false, TEXTS::problem, Progress.NONE, Cancel.NEVER);
    return assertInstanceOf(ImportOutcome.Imported.class, outcome).report();
  }

  private static BatchCounts counts(BigFile.Counts expected) {
    return new BatchCounts(
        expected.read(),
        expected.created(),
        expected.changed(),
        expected.unchanged(),
        expected.rejected(),
        0,
        0);
  }

  /// The line numbers in the file of rejected rows, whose first column they are.
  private static List<Integer> rejectedLines(ImportReport report) throws IOException {
    return Files.readAllLines(Objects.requireNonNull(report.rejects()), StandardCharsets.UTF_8)
        .stream()
        .skip(1)
        .filter(line -> line.matches("\\d+;.*"))
        .map(line -> Integer.valueOf(line.substring(0, line.indexOf(';'))))
        .toList();
  }

  private static BigFile.Facts facts(Workspace workspace) {
    try (Counted all = counted(workspace, "{\"field\":\"email\",\"op\":\"isPresent\"}")) {
      Field balance = all.catalog().field("solde").orElseThrow();
      long cents =
          all.evaluation()
              .members()
              .mapToObj(contact -> (Long) all.columns().cell(contact, balance))
              .filter(Objects::nonNull)
              .mapToLong(Long::longValue)
              .sum();
      // cells of numbers are millionths, of money ten-thousandths
      long perCent = balance.type().scale() == 6 ? 10_000 : 100;
      return new BigFile.Facts(
          all.evaluation().count(),
          count(workspace, "{\"field\":\"newsletter\",\"op\":\"isTrue\"}"),
          count(workspace, "{\"field\":\"city\",\"op\":\"equals\",\"value\":\"nice\"}"),
          count(
              workspace,
              "{\"field\":\"birth\",\"op\":\"between\",\"from\":\"1980-01-01\",\"to\":\"1980-12-31\"}"),
          count(workspace, "{\"field\":\"solde\",\"op\":\"lessThan\",\"value\":0}"),
          cents / perCent);
    }
  }

  private static long count(Workspace workspace, String leaf) {
    try (Counted counted = counted(workspace, leaf)) {
      return counted.evaluation().count();
    }
  }

  private static Counted counted(Workspace workspace, String leaf) {
    String document =
        """
        {"format": "quartier.segment", "version": 1, "id": "seg-1", "name": "Test",
         "rule": {"id": "n0", "group": "all", "of": [%s]}}
        """
            .formatted(leaf.replaceFirst("\\{", "{\"id\":\"n1\","));
    Segment segment = assertInstanceOf(Read.Loaded.class, SegmentJson.read(document)).segment();
    return workspace.count(segment, null, null, Cancel.NEVER);
  }

  /// A digest of every value of every contact and of the catalogue.
  private static String visible(Workspace workspace) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Counted all = counted(workspace, "{\"field\":\"email\",\"op\":\"isPresent\"}")) {
      Columns columns = all.columns();
      // what was imported when is told by the catalogue too, and grows with each import
      String vocabulary = all.catalog().fields() + " " + all.catalog().kinds();
      digest.update(vocabulary.getBytes(StandardCharsets.UTF_8));
      columns
          .contacts()
          .forEach(contact -> {
            StringBuilder row = new StringBuilder().append(contact);
            for (Field field : all.catalog().fields()) {
              row.append('|').append(columns.cell(contact, field));
            }
            digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
          });
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
