package app.quartier.cli;

import app.quartier.domain.field.ContactList;
import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `list remove LIST`: refused while saved segments ask for it.
@Command(name = "remove")
final class ListRemoveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "LIST", descriptionKey = "list")
  String list = "";

  ListRemoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      ContactList found = workspace.lists().find(list);
      long size = workspace.lists().size(found);
      workspace.lists().remove(found);
      session.tell("cli.list.removed", found, size);
    }
    return ExitCode.DONE;
  }
}
