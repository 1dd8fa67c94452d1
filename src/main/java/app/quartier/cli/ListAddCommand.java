package app.quartier.cli;

import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `list add NAME`: makes an empty list.
@Command(name = "add")
final class ListAddCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "NAME", descriptionKey = "newName")
  String name = "";

  ListAddCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      session.tell("cli.list.made", workspace.lists().create(name), 0);
    }
    return ExitCode.DONE;
  }
}
