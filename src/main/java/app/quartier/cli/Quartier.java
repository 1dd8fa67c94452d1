package app.quartier.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself: the options that every command knows.
@Command(name = "quartier")
final class Quartier {
  @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT)
  @Nullable String workspace;

  @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
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
}
