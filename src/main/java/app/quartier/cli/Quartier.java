package app.quartier.cli;

import app.quartier.text.Languages;
import app.quartier.text.Texts;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself: the options that every command knows. Without a command it opens the window.
@Command(name = "quartier")
final class Quartier implements Callable<Integer> {
  private final Session session;

  @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT)
  @Nullable String workspace;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      completionCandidates = Spoken.class,
      scope = ScopeType.INHERIT)
  @Nullable String lang;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  boolean version;

  Quartier(CliContext context, Texts texts) {
    this.session = new Session(context, texts, this);
  }

  /// The values of `--lang`.
  static final class Spoken implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Languages.codes().iterator();
    }
  }

  Session session() {
    return session;
  }

  @Override
  public Integer call() {
    return new OpenCommand(session).call();
  }
}
