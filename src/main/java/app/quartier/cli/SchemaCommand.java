package app.quartier.cli;

import app.quartier.document.SegmentSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `schema`: the JSON Schema of segment documents.
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().println(SegmentSchema.json().stripTrailing());
    return ExitCode.DONE;
  }
}
