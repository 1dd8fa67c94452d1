package app.quartier.importing;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Imports a CSV file of contacts or of events into a workspace.
///
/// The file is first surveyed as a whole (encoding, delimiter, header, every column, keys that come
/// twice), then its rows are taken. A dry run goes the very same way and leaves nothing behind.
public final class Imports {
  /// Two-digit years may lie so many years ahead.
  static final int YEARS_AHEAD = 10;

  private Imports() {}

  /// The first rows of a file, read as an import with these settings would read them.
  public static ImportPreview preview(
      ImportSettings settings, Ground ground, int most, Cancel cancel) {
    try {
      Opened opened = Opened.of(settings, ground, Progress.NONE, cancel);
      return new ImportRun(opened, ground, Progress.NONE, cancel).preview(most);
    } catch (IOException | UncheckedIOException unreadable) {
      String name = String.valueOf(settings.file().getFileName());
      throw new Refusal(Problem.input("problem.import.unreadable", name), unreadable);
    }
  }

  /// Runs an import, or predicts it. Whatever the outcome but `Imported`, the workspace is as it
  /// was.
  public static ImportOutcome run(
      ImportSettings settings, Ground ground, boolean dryRun, Progress progress, Cancel cancel) {
    try {
      Opened opened = Opened.of(settings, ground, progress, cancel);
      return new ImportOutcome.Imported(
          new ImportRun(opened, ground, progress, cancel).run(dryRun));
    } catch (Cancelled stopped) {
      return new ImportOutcome.Cancelled();
    } catch (Refusal refusal) {
      return new ImportOutcome.Refused(refusal.problems());
    } catch (IOException | UncheckedIOException unreadable) {
      String name = String.valueOf(settings.file().getFileName());
      return new ImportOutcome.Refused(List.of(Problem.input("problem.import.unreadable", name)));
    }
  }
}
