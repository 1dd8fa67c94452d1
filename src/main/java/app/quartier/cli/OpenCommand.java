package app.quartier.cli;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
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
