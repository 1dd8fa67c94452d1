package app.quartier.cli;

import app.quartier.domain.intake.UndoReport;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `undo-import ID`: takes an import back and says what could not be.
@Command(name = "undo-import")
final class UndoImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", descriptionKey = "batch")
  String batch = "";

  UndoImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int wanted = Reading.number("ID", batch);
    try (Workspace workspace = session.open()) {
      UndoReport report = workspace.undoImport(wanted);
      if (session.json()) {
        session.print(json(report));
      } else {
        print(report);
      }
    }
    return ExitCode.DONE;
  }

  private void print(UndoReport report) {
    session.say("cli.undone", String.valueOf(report.undone()), String.valueOf(report.batch()));
    told("cli.undone.contacts", report.contactsRemoved());
    told("cli.undone.values", report.valuesRestored());
    told("cli.undone.eventsRemoved", report.eventsRemoved());
    told("cli.undone.events", report.eventsStanding());
    told("cli.undone.kept", report.contactsKept());
    new TreeMap<>(report.conflicts())
        .forEach((field, n) ->
            session.out().println(session.texts().count("cli.undone.conflict", n, field)));
    told("cli.undone.eventConflicts", report.eventConflicts());
  }

  private void told(String key, long n) {
    if (n > 0) {
      session.out().println(session.texts().count(key, n));
    }
  }

  private static ObjectNode json(UndoReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("batch", report.batch());
    json.put("undone", report.undone());
    json.put("contactsRemoved", report.contactsRemoved());
    json.put("contactsKept", report.contactsKept());
    json.put("valuesRestored", report.valuesRestored());
    json.put("eventsRemoved", report.eventsRemoved());
    json.put("eventsStanding", report.eventsStanding());
    json.put("eventConflicts", report.eventConflicts());
    ObjectNode conflicts = json.putObject("conflicts");
    new TreeMap<>(report.conflicts()).forEach(conflicts::put);
    return json;
  }
}
