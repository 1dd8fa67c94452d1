package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.work.Jobs;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The file on the page, how it is to be read, and what that leads to. Window's thread only.
///
/// Every choice predicts anew; an answer to an older choice is dropped.
final class ImportModel {
  private static final int PREVIEW = 50;

  private final Workspace workspace;
  private final Language language;
  private final Jobs jobs;
  private final FxThread window = new FxThread();
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Map<String, String> targets = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Empty());
  private final ReadOnlyObjectWrapper<Going> going =
      new ReadOnlyObjectWrapper<>(this, "going", Going.START);
  private @Nullable ImportSettings settings;
  private long job;
  private int asked;

  ImportModel(Workspace workspace, Language language, Jobs jobs) {
    this.workspace = workspace;
    this.language = language;
    this.jobs = jobs;
  }

  Workspace workspace() {
    return workspace;
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Going> goingProperty() {
    return going.getReadOnlyProperty();
  }

  /// How the file on the page is to be read; null when there is none.
  @Nullable ImportSettings settings() {
    return settings;
  }

  /// What was said about columns, by name of the column.
  Map<String, String> targets() {
    return Map.copyOf(targets);
  }

  /// How many files come after this one.
  int waiting() {
    return waiting.size();
  }

  void choose(List<Path> files) {
    waiting.clear();
    waiting.addAll(files);
    next();
  }

  /// Goes on with the next file, or to the empty page.
  void next() {
    @Nullable Path file = waiting.poll();
    targets.clear();
    settings = file == null ? null : ImportSettings.contacts(file);
    shown.set(new Shown.Empty());
    predict();
  }

  /// Reads the file another way.
  void change(UnaryOperator<ImportSettings> choice) {
    if (settings != null) {
      settings = choice.apply(settings);
      predict();
    }
  }

  /// Another kind of rows means other fields: what was said about columns no longer fits.
  void kind(@Nullable String kind) {
    if (settings != null && !Objects.equals(kind, settings.eventKind())) {
      targets.clear();
      ImportSettings fresh =
          kind == null
              ? ImportSettings.contacts(settings.file())
              : ImportSettings.events(settings.file(), kind);
      settings =
          fresh
              .withReading(settings.encoding(), settings.delimiter(), settings.header())
              .withZone(settings.zone())
              .withRates(settings.rates());
      predict();
    }
  }

  /// Sends a column to a field (`field`, `field:type` or `skip`); null leaves it to the program.
  void target(String column, @Nullable String target) {
    if (target == null) {
      targets.remove(column);
    } else {
      targets.put(column, target);
    }
    List<String> maps =
        targets.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    change(now -> now.withOverrides(maps));
  }

  private void predict() {
    @Nullable ImportSettings wanted = settings;
    jobs.cancel(job);
    int ticket = ++asked;
    if (wanted == null) {
      return;
    }
    shown.set(new Shown.Reading(before()));
    going.set(Going.START);
    String name = language.texts().text("importpage.job.predict", name(wanted));
    Texts texts = language.texts();
    job =
        jobs.run(
            name,
            (progress, cancel) -> predicted(wanted, texts, watched(progress, ticket), cancel),
            answer -> take(ticket, answer));
  }

  private Shown.@Nullable Predicted before() {
    return switch (shown.get()) {
      case Shown.Predicted predicted -> predicted;
      case Shown.Reading reading -> reading.before();
      case Shown.Empty _, Shown.Refused _, Shown.Importing _, Shown.Done _ -> null;
    };
  }

  private void take(int ticket, Shown answer) {
    if (ticket == asked) {
      shown.set(answer);
    }
  }

  private Progress watched(Progress progress, int ticket) {
    return (phase, done, total) -> {
      progress.at(phase, done, total);
      window.execute(() -> {
        if (ticket == asked) {
          going.set(new Going(phase, done, total));
        }
      });
    };
  }

  private Shown predicted(ImportSettings wanted, Texts texts, Progress progress, Cancel cancel) {
    ImportOutcome outcome = workspace.importFile(wanted, true, texts::problem, progress, cancel);
    return switch (outcome) {
      case ImportOutcome.Imported(ImportReport report) ->
          new Shown.Predicted(
              report, workspace.previewFile(wanted, PREVIEW, texts::problem, cancel));
      case ImportOutcome.Refused(List<Problem> problems) ->
          new Shown.Refused(problems, preview(wanted, texts, cancel));
      case ImportOutcome.Cancelled _ -> new Shown.Empty();
    };
  }

  private @Nullable ImportPreview preview(ImportSettings wanted, Texts texts, Cancel cancel) {
    try {
      return workspace.previewFile(wanted, PREVIEW, texts::problem, cancel);
    } catch (Refusal unreadable) {
      return null;
    }
  }

  /// Does what was predicted.
  void run(Consumer<ImportReport> onImported) {
    @Nullable ImportSettings wanted = settings;
    if (wanted == null || !(shown.get() instanceof Shown.Predicted predicted)) {
      return;
    }
    int ticket = ++asked;
    shown.set(new Shown.Importing(predicted));
    going.set(Going.START);
    Texts texts = language.texts();
    job =
        jobs.run(
            texts.text("importpage.job.import", name(wanted)),
            (progress, cancel) ->
                workspace.importFile(
                    wanted, false, texts::problem, watched(progress, ticket), cancel),
            outcome -> done(outcome, predicted, onImported));
  }

  private void done(
      ImportOutcome outcome, Shown.Predicted predicted, Consumer<ImportReport> onImported) {
    switch (outcome) {
      case ImportOutcome.Imported(ImportReport report) -> {
        shown.set(new Shown.Done(report, null, List.of()));
        onImported.accept(report);
      }
      case ImportOutcome.Refused(List<Problem> problems) ->
          shown.set(new Shown.Refused(problems, predicted.preview()));
      case ImportOutcome.Cancelled _ -> shown.set(predicted);
    }
  }

  /// Stops what runs; nothing is changed.
  void cancel() {
    jobs.cancel(job);
  }

  private record Undoing(@Nullable UndoReport report, List<Problem> problems) {}

  /// Takes the import back.
  void undo(Runnable onUndone) {
    if (shown.get() instanceof Shown.Done done && done.report().batch() != null) {
      int batch = done.report().batch();
      jobs.run(
          language.texts().text("importpage.job.undo"),
          (progress, cancel) -> undone(batch),
          (Undoing undoing) -> {
            shown.set(new Shown.Done(done.report(), undoing.report(), undoing.problems()));
            onUndone.run();
          });
    }
  }

  private Undoing undone(int batch) {
    try {
      return new Undoing(workspace.undoImport(batch), List.of());
    } catch (Refusal refusal) {
      return new Undoing(null, refusal.problems());
    }
  }

  static String name(ImportSettings settings) {
    return String.valueOf(settings.file().getFileName());
  }
}
