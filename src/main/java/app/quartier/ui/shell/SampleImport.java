package app.quartier.ui.shell;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.ui.shell.Numbers.Size;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Imports the sample shop as one job, and saves its segments. Only where there are no contacts:
/// the shop must not be mixed with real ones. Window's thread only.
final class SampleImport {
  private final Shell shell;
  private final BooleanProperty running = new SimpleBooleanProperty(this, "running", false);
  private final BooleanBinding possible;

  SampleImport(Shell shell) {
    this.shell = shell;
    this.possible =
        Bindings.createBooleanBinding(
            () -> !running.get() && isEmpty(), running, shell.book().numbers().sizeProperty());
  }

  /// Whether there are no contacts, and the shop is not on its way.
  BooleanBinding possible() {
    return possible;
  }

  private boolean isEmpty() {
    @Nullable Size size = shell.book().numbers().sizeProperty().get();
    return size != null && size.contacts() == 0;
  }

  void start() {
    if (running.get()) {
      return;
    }
    running.set(true);
    Workspace workspace = shell.desk().workspace();
    Texts texts = shell.language().texts();
    shell
        .jobs()
        .run(
            JobName.of("jobs.sampleShop"),
            (progress, cancel) -> imported(workspace, texts, progress, cancel),
            segments -> {},
            this::watch);
  }

  private void watch(Job job) {
    switch (job.state()) {
      case WAITING, RUNNING -> {}
      case DONE, CANCELLED, FAILED -> {
        running.set(false);
        shell.book().refresh();
        shell.desk().refresh();
      }
    }
  }

  /// All of it or nothing: what was imported before it stops is taken back.
  private static int imported(Workspace workspace, Texts texts, Progress progress, Cancel cancel) {
    List<Integer> batches = new ArrayList<>();
    try {
      for (ImportSettings file : SampleShop.unpack(workspace.folder().resolve("shop"))) {
        cancel.check();
        switch (workspace.importFile(file, false, texts::problem, progress, cancel)) {
          case ImportOutcome.Imported(ImportReport report) -> {
            if (report.batch() != null) {
              batches.add(report.batch());
            }
          }
          case ImportOutcome.Refused(List<Problem> problems) -> throw new Refusal(problems);
          case ImportOutcome.Cancelled() -> throw new Cancelled();
        }
      }
      return SampleShop.saveSegments(workspace).size();
    } catch (RuntimeException | Error stopped) {
      batches.reversed().forEach(workspace::undoImport);
      throw stopped;
    }
  }
}
