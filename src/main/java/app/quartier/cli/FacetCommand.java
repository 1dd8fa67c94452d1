package app.quartier.cli;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `facet SEGMENT --field F`: how a field is spread over the members, beside everybody.
@Command(name = "facet")
final class FacetCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Option(names = "--field", paramLabel = "FIELD", required = true)
  String field = "";

  @Mixin Moment moment = new Moment();

  FacetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    @Nullable Instant at = moment.instant();
    @Nullable ZoneId zone = moment.zoneId();
    try (Workspace workspace = session.open();
        Counted counted =
            workspace.count(workspace.segments().find(segment), at, zone, session.cancel())) {
      Facet facet = counted.evaluation().facet(field(counted.catalog()));
      FacetPage page = new FacetPage(session.texts(), counted.lowered().zone());
      if (session.json()) {
        session.print(page.json(facet));
      } else {
        page.print(facet, session.out());
      }
    }
    return ExitCode.DONE;
  }

  private Field field(Catalog catalog) {
    List<String> keys = catalog.fields().stream().map(Field::key).toList();
    return catalog
        .field(field)
        .orElseThrow(() ->
            new Refusal(
                Nearest.to(field, keys)
                    .map(near ->
                        Problem.input(
                            "problem.segment.unknownField.nearest", "--field", field, near))
                    .orElseGet(() ->
                        Problem.input(
                            "problem.segment.unknownField",
                            "--field",
                            field,
                            String.join(", ", keys)))));
  }
}
