package app.quartier.cli;

import app.quartier.document.TextForm;
import app.quartier.domain.segment.Segment;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sentence SEGMENT`: the segment in plain words, or with `--form text` in the text form.
@Command(name = "sentence")
final class SentenceCommand implements Callable<Integer> {
  private static final String WORDS = "words";
  private static final String TEXT = "text";

  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Option(names = "--form", paramLabel = "words|text")
  String form = WORDS;

  SentenceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!form.equals(WORDS) && !form.equals(TEXT)) {
      throw new Usage("cli.usage.form", form);
    }
    try (Workspace workspace = session.open()) {
      Segment wanted = workspace.segments().find(segment);
      workspace.check(wanted);
      if (form.equals(TEXT)) {
        tell(TEXT, TextForm.write(wanted).stripTrailing());
      } else {
        tell("sentence", session.sentences(workspace, workspace.catalog()).told(wanted).text());
      }
    }
    return ExitCode.DONE;
  }

  private void tell(String name, String said) {
    if (session.json()) {
      session.print(JsonNodeFactory.instance.objectNode().put(name, said));
    } else {
      session.out().println(said);
    }
  }
}
