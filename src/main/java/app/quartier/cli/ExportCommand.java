package app.quartier.cli;

import app.quartier.domain.field.Field;
import app.quartier.workspace.Counted;
import app.quartier.workspace.MembersTable;
import app.quartier.workspace.TableStyle;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export SEGMENT --to FILE`: the members with their fields, for a spreadsheet in the language.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Option(names = "--to", paramLabel = "FILE", required = true)
  String to = "";

  @Option(names = "--columns", paramLabel = "FIELD", split = ",", descriptionKey = "exportColumns")
  List<String> columns = List.of();

  @Mixin Moment moment = new Moment();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    @Nullable Instant at = moment.instant();
    @Nullable ZoneId zone = moment.zoneId();
    Path file = Reading.path(to);
    try (Workspace workspace = session.open();
        Counted counted =
            workspace.count(workspace.segments().find(segment), at, zone, session.cancel())) {
      List<String> fields =
          columns.isEmpty()
              ? counted.catalog().fields().stream().map(Field::key).toList()
              : columns;
      long rows =
          new MembersTable(counted, fields)
              .export(file, TableStyle.of(session.texts().locale()), session.cancel());
      tell(file, rows);
    }
    return ExitCode.DONE;
  }

  private void tell(Path file, long rows) {
    if (session.json()) {
      session.print(
          JsonNodeFactory.instance.objectNode().put("file", file.toString()).put("rows", rows));
    } else {
      session.out().println(session.texts().count("cli.exported", rows, file));
    }
  }
}
