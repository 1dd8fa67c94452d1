package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A workspace in memory and files beside it.
final class Trial {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  final Memory memory = new Memory();
  final LastFile lastFile = new LastFile();
  final Path folder;

  Trial(Path folder) {
    this.folder = folder;
  }

  Path file(String text) {
    return file(text, StandardCharsets.UTF_8);
  }

  Path file(String text, Charset charset) {
    return file(text.getBytes(charset));
  }

  Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("file.csv"), bytes);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  Ground ground() {
    return new Ground(
        memory.catalog,
        memory,
        memory,
        memory::source,
        memory,
        id -> folder.resolve("rejects").resolve("rejects-" + id + ".csv"),
        lastFile,
        Trial::wording,
        CLOCK);
  }

  static String wording(Problem problem) {
    return switch (problem.key()) {
      case "import.column" -> "Column " + problem.args().getFirst();
      case "import.rejects.line" -> "Line";
      case "import.rejects.reason" -> "Reason";
      case "import.rejects.readAs" -> "Read as";
      default -> problem.key() + problem.args();
    };
  }

  ImportOutcome run(ImportSettings settings, boolean dryRun) {
    return Imports.run(settings, ground(), dryRun, Progress.NONE, Cancel.NEVER);
  }

  ImportReport imported(ImportSettings settings) {
    return assertInstanceOf(ImportOutcome.Imported.class, run(settings, false)).report();
  }

  ImportReport contacts(String text) {
    return imported(ImportSettings.contacts(file(text)));
  }

  ImportReport events(String kind, String text) {
    return imported(ImportSettings.events(file(text), kind));
  }

  List<String> refused(ImportSettings settings) {
    return assertInstanceOf(ImportOutcome.Refused.class, run(settings, false)).problems().stream()
        .map(Trial::wording)
        .toList();
  }

  /// new/changed/unchanged/rejected, cells rejected, rows repeated.
  static String summary(BatchCounts c) {
    return c.created()
        + "/"
        + c.changed()
        + "/"
        + c.unchanged()
        + "/"
        + c.rejected()
        + " cells "
        + c.rejectedCells()
        + " repeated "
        + c.repeated();
  }

  List<String> rejectLines(ImportReport report) {
    try {
      String text = Files.readString(report.rejects());
      return text.replace("\uFEFF", "").lines().toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
