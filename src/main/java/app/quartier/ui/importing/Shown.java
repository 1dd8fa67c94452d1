package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the import page shows.
sealed interface Shown {
  /// No file was chosen.
  record Empty() implements Shown {}

  /// The file is being read for the first time or anew; what was found before stays until the new
  /// first rows are there.
  ///
  /// @param before null the first time
  /// @param fresh the first rows as they are read now; null while they are not
  record Reading(@Nullable Predicted before, @Nullable ImportPreview fresh) implements Shown {}

  /// What importing with these settings would do.
  record Predicted(ImportSettings settings, ImportReport report, ImportPreview preview)
      implements Shown {}

  /// The file cannot be imported as asked.
  ///
  /// @param preview null when nothing of it can be read
  record Refused(ImportSettings settings, List<Problem> problems, @Nullable ImportPreview preview)
      implements Shown {}

  /// The import runs.
  record Importing(Predicted predicted) implements Shown {}

  /// The person stopped it; nothing was kept.
  ///
  /// @param predicted what would have been imported; null when not even reading came to its end
  record Stopped(@Nullable Predicted predicted) implements Shown {}

  /// The import is done.
  ///
  /// @param undone what taking it back did; null while it stands
  record Done(ImportReport report, @Nullable UndoReport undone, List<Problem> problems)
      implements Shown {}

  /// The import is being taken back.
  record Undoing(Done done) implements Shown {}
}
