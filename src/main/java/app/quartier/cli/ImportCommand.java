package app.quartier.cli;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: one file after the other, each a batch of its own; the first that is refused
/// ends the run, and those before it stay.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  /// Of a new workspace, unless another is asked for.
  private static final String CURRENCY = "EUR";

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  List<String> files = List.of();

  @Mixin ImportOptions options = new ImportOptions();

  @Option(names = "--currency", paramLabel = "CODE")
  @Nullable String currency;

  @Option(names = "--dry-run")
  boolean dryRun;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (currency != null) {
      Reading.currency("--currency", currency);
    }
    List<ImportSettings> wanted =
        files.stream().map(file -> options.settings(Reading.path(file))).toList();
    List<ImportReport> done = new ArrayList<>();
    try (Workspace workspace = opened()) {
      requireSame(workspace.catalog().currency());
      for (ImportSettings settings : wanted) {
        done.add(session.imported(workspace, settings, dryRun));
      }
    } finally {
      tell(done);
    }
    return ExitCode.DONE;
  }

  private Workspace opened() {
    String first = currency == null ? CURRENCY : currency;
    return dryRun
        ? session.openOrPretend(options.zoneId(), first)
        : session.openOrCreate(options.zoneId(), first);
  }

  /// A workspace keeps the currency it was made with: amounts read in another would be wrong.
  private void requireSame(String kept) {
    if (currency != null && !currency.equals(kept)) {
      throw new Refusal(Problem.input("problem.workspace.currency", kept, currency));
    }
  }

  private void tell(List<ImportReport> reports) {
    ImportPage page = new ImportPage(session.texts());
    if (session.json()) {
      if (files.size() == 1) {
        reports.forEach(report -> session.print(ImportJson.of(report)));
        return;
      }
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      reports.forEach(report -> all.add(ImportJson.of(report)));
      session.print(all);
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      String name = String.valueOf(Path.of(files.get(i)).getFileName());
      page.print(name, reports.get(i), session.out());
    }
  }
}
