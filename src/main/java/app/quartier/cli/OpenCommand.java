package app.quartier.cli;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `open [DIR]`: the window; the same as no command at all.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
  @Nullable String folder;

  OpenCommand(Session session) {
    this.session = session;
  }

  /// The command of a line that asks for the window and nothing else, as most do. It needs no
  /// parser, which takes a third of a second to come.
  static Optional<OpenCommand> alone(List<String> line, CliContext context, Texts texts) {
    boolean named = line.size() == 2 && line.getFirst().equals("open");
    if (!line.isEmpty() && (!named || line.getLast().startsWith("-"))) {
      return Optional.empty();
    }
    OpenCommand window = new OpenCommand(new Quartier(context, texts).session());
    window.folder = named ? line.getLast() : null;
    return Optional.of(window);
  }

  @Override
  public Integer call() {
    Optional<Problem> obstacle = session.desktop().obstacle();
    if (obstacle.isPresent()) {
      throw new Refusal(obstacle.get());
    }
    @Nullable Path asked = folder == null ? session.askedFolder() : Reading.path(folder);
    session.desktop().open(asked, session.texts().locale(), false);
    return ExitCode.DONE;
  }
}
