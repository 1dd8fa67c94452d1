package app.quartier.cli;

import app.quartier.domain.field.ContactList;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The members of a segment and the list they enter or leave, at a moment.
final class MembersToList {
  @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "list")
  String list = "";

  @Parameters(index = "1", paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Mixin Moment moment = new Moment();

  /// @param on whether they enter it
  /// @param told text that says the list and how many came or went
  int put(Session session, boolean on, String told) {
    @Nullable Instant at = moment.instant();
    @Nullable ZoneId zone = moment.zoneId();
    try (Workspace workspace = session.open()) {
      ContactList found = workspace.lists().find(list);
      long changed;
      try (Counted counted =
          workspace.count(workspace.segments().find(segment), at, zone, session.cancel())) {
        changed = workspace.lists().enter(found, counted, on);
      }
      session.tell(told, found, changed);
    }
    return ExitCode.DONE;
  }
}
