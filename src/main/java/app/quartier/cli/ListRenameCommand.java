package app.quartier.cli;

import app.quartier.domain.field.ContactList;
import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `list rename LIST NAME`.
@Command(name = "rename")
final class ListRenameCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "list")
  String list = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "newName")
  String name = "";

  ListRenameCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      ContactList found = workspace.lists().find(list);
      ContactList renamed = workspace.lists().rename(found, name);
      session.tell("cli.list.renamed", renamed, workspace.lists().size(renamed));
    }
    return ExitCode.DONE;
  }
}
