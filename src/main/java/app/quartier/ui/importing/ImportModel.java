package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The file on the page, how it is to be read, and what that leads to. Window's thread only.
///
/// Every choice predicts anew; an answer to an older choice is dropped. What is imported is what
/// was predicted: both have the same settings.
final class ImportModel {
  private final Workspace workspace;
  private final Language language;
  private final Jobs jobs;
  private final Executor window;
  private final Queue queue = new Queue();
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Empty());
  private final ReadOnlyObjectWrapper<@Nullable Job> going =
      new ReadOnlyObjectWrapper<>(this, "going", null);
  private @Nullable ImportSettings settings;
  private @Nullable String recognised;
  private BiConsumer<Long, IntSupplier> started = (id, batch) -> {};
  private long job;
  private int asked;

  /// @param window its thread
  ImportModel(Workspace workspace, Language language, Jobs jobs, Executor window) {
    this.workspace = workspace;
    this.language = language;
    this.jobs = jobs;
    this.window = window;
  }

  Workspace workspace() {
    return workspace;
  }

  void onStarted(BiConsumer<Long, IntSupplier> told) {
    this.started = told;
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// How far what runs is; null before it says so.
  ReadOnlyObjectProperty<@Nullable Job> goingProperty() {
    return going.getReadOnlyProperty();
  }

  /// How the file on the page is to be read; null when there is none.
  @Nullable ImportSettings settings() {
    return settings;
  }

  /// The kind of events the program took the rows for by itself; null for contacts.
  @Nullable String recognised() {
    return recognised;
  }

  Queue queue() {
    return queue;
  }

  /// Begins with the first of these files. An import that runs is not disturbed: they come after
  /// it.
  void choose(List<Path> files) {
    if (shown.get() instanceof Shown.Importing(Shown.Predicted predicted)) {
      queue.add(files);
      shown.set(new Shown.Importing(predicted));
    } else if (files.size() < 2) {
      queue.begin(files);
      next();
    } else {
      sort(files);
    }
  }

  private void sort(List<Path> files) {
    settings = null;
    Texts texts = language.texts();
    int ticket = begin(new Shown.Reading(null, null));
    job =
        jobs.run(
            JobName.counting("importpage.job.sort", files.size()),
            (progress, cancel) ->
                new Prediction(workspace, texts, progress, cancel).contactsFirst(files),
            sorted -> {
              if (ticket == asked) {
                queue.begin(sorted);
                next();
              }
            },
            news -> watch(ticket, news, new Shown.Empty()));
  }

  /// Goes on with the next file, or to the empty page.
  void next() {
    @Nullable Path file = queue.next();
    recognised = null;
    settings = file == null ? null : ImportSettings.contacts(file);
    begin(new Shown.Empty());
    if (file != null) {
      predict(true);
    }
  }

  /// Reads the file once more from the beginning.
  void again() {
    predict(true);
  }

  /// Reads the file another way.
  void change(UnaryOperator<ImportSettings> choice) {
    if (settings != null) {
      settings = choice.apply(settings);
      predict(false);
    }
  }

  /// What is replaced on the page loses its say: its answer will be dropped.
  private int begin(Shown next) {
    jobs.cancel(job);
    going.set(null);
    shown.set(next);
    return ++asked;
  }

  private void predict(boolean recognise) {
    @Nullable ImportSettings wanted = settings;
    if (wanted == null) {
      return;
    }
    Shown.@Nullable Predicted before = before();
    Texts texts = language.texts();
    int ticket = begin(new Shown.Reading(before, null));
    job =
        jobs.run(
            JobName.of("importpage.job.predict", name(wanted)),
            (progress, cancel) -> {
              Prediction prediction = new Prediction(workspace, texts, progress, cancel);
              ImportSettings read = recognise ? prediction.recognised(wanted.file()) : wanted;
              return prediction.made(
                  read,
                  (used, preview) ->
                      window.execute(() -> early(ticket, recognise, used, before, preview)));
            },
            answer -> take(ticket, answer),
            news -> watch(ticket, news, before == null ? new Shown.Stopped(null) : before));
  }

  private Shown.@Nullable Predicted before() {
    return switch (shown.get()) {
      case Shown.Predicted predicted -> predicted;
      case Shown.Reading reading -> reading.before();
      case Shown.Stopped stopped -> stopped.predicted();
      case Shown.Empty _, Shown.Refused _, Shown.Importing _, Shown.Done _, Shown.Undoing _ -> null;
    };
  }

  private void early(
      int ticket,
      boolean recognise,
      ImportSettings used,
      Shown.@Nullable Predicted before,
      ImportPreview preview) {
    if (ticket == asked) {
      settings = used;
      recognised = recognise ? used.eventKind() : recognised;
      shown.set(new Shown.Reading(before, preview));
    }
  }

  private void take(int ticket, Shown answer) {
    if (ticket == asked) {
      shown.set(answer);
    }
  }

  /// Follows what runs; stopped or broken, it leaves the page as `left` says.
  private void watch(int ticket, Job news, Shown left) {
    if (ticket != asked) {
      return;
    }
    switch (news.state()) {
      case WAITING, RUNNING -> going.set(news);
      case DONE -> {}
      case CANCELLED -> leave(left);
      case FAILED -> {
        @Nullable ImportSettings wanted = settings;
        leave(wanted == null ? new Shown.Empty() : refused(wanted, news.reasons(), left));
      }
    }
  }

  /// What was refused keeps its first rows; what broke is to be read again.
  private static Shown refused(ImportSettings wanted, List<Problem> reasons, Shown left) {
    if (reasons.isEmpty()) {
      return new Shown.Refused(
          wanted, List.of(Problem.failed("importpage.failed", name(wanted))), null);
    }
    return new Shown.Refused(
        wanted,
        reasons,
        left instanceof Shown.Stopped(Shown.Predicted(var _, var _, ImportPreview rows))
            ? rows
            : null);
  }

  private void leave(Shown next) {
    if (next instanceof Shown.Predicted before) {
      settings = before.settings();
    }
    shown.set(next);
  }

  /// Does what was predicted.
  void run(Consumer<ImportReport> onImported) {
    Shown.@Nullable Predicted predicted = before();
    if (predicted == null || shown.get() instanceof Shown.Reading) {
      return;
    }
    Texts texts = language.texts();
    int ticket = begin(new Shown.Importing(predicted));
    AtomicInteger batch = new AtomicInteger();
    job =
        jobs.run(
            JobName.of("importpage.job.import", name(predicted.settings())),
            (progress, cancel) ->
                switch (workspace.importFile(
                    predicted.settings(), false, texts::problem, progress, cancel)) {
                  case ImportOutcome.Imported(ImportReport report) -> report;
                  case ImportOutcome.Refused(List<Problem> problems) -> throw new Refusal(problems);
                  case ImportOutcome.Cancelled _ -> throw new Cancelled();
                },
            report -> {
              batch.set(Objects.requireNonNull(report.batch()));
              take(ticket, new Shown.Done(report, null, List.of()));
              onImported.accept(report);
            },
            news -> watch(ticket, news, new Shown.Stopped(predicted)));
    started.accept(job, batch::get);
  }

  /// Stops what runs; nothing is changed.
  void cancel() {
    jobs.cancel(job);
  }

  /// Takes the import back. Nothing on the page stops that; what comes to the page meanwhile stays.
  void undo(Consumer<UndoReport> onUndone) {
    if (shown.get() instanceof Shown.Done done && done.report().batch() != null) {
      int batch = done.report().batch();
      int ticket = begin(new Shown.Undoing(done));
      jobs.run(
          JobName.of("importpage.job.undo"),
          (progress, cancel) -> workspace.undoImport(batch),
          undone -> {
            take(ticket, new Shown.Done(done.report(), undone, List.of()));
            onUndone.accept(undone);
          },
          news -> {
            switch (news.state()) {
              case WAITING, RUNNING, DONE -> {}
              case CANCELLED, FAILED ->
                  take(ticket, new Shown.Done(done.report(), null, news.reasons()));
            }
          });
    }
  }

  /// Shows on the page that its import was taken back elsewhere.
  void undone(UndoReport report) {
    if (shown.get() instanceof Shown.Done(var done, var before, var _)
        && before == null
        && Objects.equals(done.batch(), report.undone())) {
      shown.set(new Shown.Done(done, report, List.of()));
    }
  }

  static String name(ImportSettings settings) {
    return String.valueOf(settings.file().getFileName());
  }
}
