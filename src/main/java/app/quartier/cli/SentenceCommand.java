package app.quartier.cli;

import app.quartier.domain.segment.Segment;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `sentence SEGMENT`: the segment in plain words.
@Command(name = "sentence")
final class SentenceCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  SentenceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      Segment wanted = workspace.segments().find(segment);
      workspace.check(wanted);
      String sentence = session.sentences(workspace, workspace.catalog()).told(wanted).text();
      if (session.json()) {
        session.print(JsonNodeFactory.instance.objectNode().put("sentence", sentence));
      } else {
        session.out().println(sentence);
      }
    }
    return ExitCode.DONE;
  }
}
