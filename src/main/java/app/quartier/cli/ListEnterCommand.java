package app.quartier.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `list enter LIST SEGMENT`: puts the members of a segment on a list.
@Command(name = "enter")
final class ListEnterCommand implements Callable<Integer> {
  private final Session session;

  @Mixin MembersToList members = new MembersToList();

  ListEnterCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return members.put(session, true, "cli.list.entered");
  }
}
