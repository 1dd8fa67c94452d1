package app.quartier.cli;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `segment list`: the saved segments.
@Command(name = "list")
final class SegmentListCommand implements Callable<Integer> {
  private final Session session;

  SegmentListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      List<SavedSegment> all = workspace.segments().list();
      if (session.json()) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        all.forEach(saved -> json.add(Session.json(saved)));
        session.print(json);
      } else if (all.isEmpty()) {
        session.say("cli.segments.none");
      } else {
        print(all, workspace);
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<SavedSegment> all, Workspace workspace) {
    Texts texts = session.texts();
    Table table =
        new Table(
            Set.of(2),
            List.of(
                texts.text("cli.name"),
                texts.text("cli.id"),
                texts.text("cli.version"),
                texts.text("cli.saved")));
    for (SavedSegment saved : all) {
      table.row(
          saved.name(),
          saved.id(),
          String.valueOf(saved.version()),
          texts.formats().moment(saved.saved().atZone(workspace.catalog().zone())));
    }
    table.printTo(session.out());
  }
}
