package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads a file as an import would, without importing it. Runs away from the window's thread.
///
/// Throws [Cancelled] when asked to stop.
final class Prediction {
  private static final int PREVIEW = 50;

  private final Workspace workspace;
  private final Texts texts;
  private final Progress progress;
  private final Cancel cancel;

  Prediction(Workspace workspace, Texts texts, Progress progress, Cancel cancel) {
    this.workspace = workspace;
    this.texts = texts;
    this.progress = progress;
    this.cancel = cancel;
  }

  /// How to begin reading a file.
  ImportSettings recognised(Path file) {
    return workspace.recognised(file, texts::problem, progress, cancel);
  }

  /// What importing would do, or why it is refused.
  ///
  /// @param early told the first rows before all the others are looked at
  Shown made(ImportSettings settings, BiConsumer<ImportSettings, ImportPreview> early) {
    @Nullable ImportPreview preview = preview(settings);
    if (preview != null) {
      early.accept(settings, preview);
    }
    return switch (workspace.importFile(settings, true, texts::problem, progress, cancel)) {
      case ImportOutcome.Imported(ImportReport report) ->
          preview == null
              ? new Shown.Refused(settings, List.of(), null)
              : new Shown.Predicted(settings, report, preview);
      case ImportOutcome.Refused(List<Problem> problems) ->
          new Shown.Refused(settings, problems, preview);
      case ImportOutcome.Cancelled _ -> throw new Cancelled();
    };
  }

  private @Nullable ImportPreview preview(ImportSettings settings) {
    try {
      return workspace.previewFile(settings, PREVIEW, texts::problem, progress, cancel);
    } catch (Refusal unreadable) {
      return null;
    }
  }

  /// Files of contacts first: events of contacts that are not there yet would be rejected.
  List<Path> contactsFirst(List<Path> files) {
    List<Path> sorted = new ArrayList<>();
    List<Path> events = new ArrayList<>();
    for (Path file : files) {
      cancel.check();
      (recognised(file).eventKind() == null ? sorted : events).add(file);
    }
    events.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
    sorted.addAll(events);
    return sorted;
  }
}
