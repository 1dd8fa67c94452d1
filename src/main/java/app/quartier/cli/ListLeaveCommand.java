package app.quartier.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `list leave LIST SEGMENT`: takes the members of a segment off a list.
@Command(name = "leave")
final class ListLeaveCommand implements Callable<Integer> {
  private final Session session;

  @Mixin MembersToList members = new MembersToList();

  ListLeaveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return members.put(session, false, "cli.list.left");
  }
}
