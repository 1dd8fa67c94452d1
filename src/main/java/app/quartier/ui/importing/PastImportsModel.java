package app.quartier.ui.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Problem;
import app.quartier.ui.kit.Errands;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import app.quartier.workspace.PastImport;
import app.quartier.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The imports of a workspace, which of them is looked at, and taking one back. Window's thread
/// only.
final class PastImportsModel {
  private final Workspace workspace;
  private final Jobs jobs;
  private final Errands errands;
  private final Consumer<UndoReport> onUndone;
  private final Map<Integer, Fate> fates = new HashMap<>();
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Loading());
  private @Nullable Integer wanted;

  /// @param onUndone told what taking an import back did
  PastImportsModel(Workspace workspace, Jobs jobs, Errands errands, Consumer<UndoReport> onUndone) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.errands = errands;
    this.onUndone = onUndone;
  }

  /// What became of an import while this was open.
  sealed interface Fate {
    record Undoing() implements Fate {}

    record Undone(UndoReport report) implements Fate {}

    record Kept(List<Problem> reasons) implements Fate {}
  }

  /// What can be seen.
  sealed interface Shown {
    /// The list was not read yet.
    record Loading() implements Shown {}

    /// No file was imported yet.
    record Empty() implements Shown {}

    /// @param imports newest first
    /// @param chosen the one that is looked at
    /// @param fate null when nothing happened to it since this was opened
    record Listed(List<PastImport> imports, PastImport chosen, @Nullable Fate fate)
        implements Shown {}
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  Catalog catalog() {
    return workspace.catalog();
  }

  /// Reads the list anew; what is looked at stays.
  void load() {
    errands.run(
        () -> workspace.imports().stream().filter(PastImport::isImport).toList(), this::list);
  }

  /// Looks at an import, now or once it is listed.
  void choose(int batch) {
    if (!Objects.equals(wanted, batch)) {
      wanted = batch;
      relist();
    }
  }

  private void relist() {
    if (shown.get() instanceof Shown.Listed listed) {
      list(listed.imports());
    }
  }

  private void list(List<PastImport> imports) {
    Optional<PastImport> chosen =
        imports.stream()
            .filter(past -> Objects.equals(past.batch().id(), wanted))
            .findFirst()
            .or(() -> imports.stream().findFirst());
    shown.set(
        chosen
            .<Shown>map(past -> new Shown.Listed(imports, past, fates.get(past.batch().id())))
            .orElseGet(Shown.Empty::new));
  }

  /// Takes an import back, as a job.
  void undo(int batch) {
    fate(batch, new Fate.Undoing());
    jobs.run(
        JobName.of("importpage.job.undo"),
        (progress, cancel) -> workspace.undoImport(batch),
        report -> {
          fate(batch, new Fate.Undone(report));
          load();
          onUndone.accept(report);
        },
        news -> ended(batch, news));
  }

  private void ended(int batch, Job news) {
    switch (news.state()) {
      case WAITING, RUNNING, DONE -> {}
      case CANCELLED, FAILED -> fate(batch, new Fate.Kept(news.reasons()));
    }
  }

  private void fate(int batch, Fate fate) {
    fates.put(batch, fate);
    relist();
  }
}
