package app.quartier.ui.shell;

import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.util.List;

/// Imports the sample shop as one job, and saves its segments.
final class SampleImport {
  private SampleImport() {}

  static void start(Shell shell) {
    Workspace workspace = shell.desk().workspace();
    Texts texts = shell.language().texts();
    shell
        .jobs()
        .run(
            texts.text("jobs.sampleShop"),
            (progress, cancel) -> imported(workspace, texts, progress, cancel),
            segments -> {
              shell.book().refresh();
              shell.desk().refresh();
            });
  }

  private static int imported(Workspace workspace, Texts texts, Progress progress, Cancel cancel) {
    for (ImportSettings file : SampleShop.unpack(workspace.folder().resolve("shop"))) {
      cancel.check();
      ImportOutcome outcome = workspace.importFile(file, false, texts::problem, progress, cancel);
      switch (outcome) {
        case ImportOutcome.Imported _ -> {}
        case ImportOutcome.Refused(List<Problem> problems) -> throw new Refusal(problems);
        case ImportOutcome.Cancelled() -> throw new Cancelled();
      }
    }
    return SampleShop.saveSegments(workspace).size();
  }
}
