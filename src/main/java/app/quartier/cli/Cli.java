package app.quartier.cli;

import app.quartier.kernel.Cancel;
import app.quartier.text.Languages;
import app.quartier.text.Texts;
import app.quartier.work.Interruption;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Runs one command and says how it ended.
public final class Cli {
  private static final int WIDTH = 100;

  private Cli() {}

  /// One run as a process: Ctrl+C asks the work to stop, and it ends in order with exit code 5.
  ///
  /// @param surroundings makes the context around the question whether to stop
  public static int process(String[] args, Function<Cancel, CliContext> surroundings) {
    return Interruption.run(cancel -> run(args, surroundings.apply(cancel)));
  }

  /// Never throws: bugs too end in a sentence and an exit code.
  public static int run(String[] args, CliContext context) {
    Optional<String> lang = language(List.of(args));
    Texts texts = new Texts(lang.map(Locale::forLanguageTag).orElse(context.locale()));
    if (lang.isPresent() && !Languages.codes().contains(lang.get())) {
      context
          .err()
          .println(texts.text("cli.usage.lang", lang.get(), String.join(", ", Languages.codes())));
      return ExitCode.USAGE;
    }
    Optional<OpenCommand> window = OpenCommand.alone(List.of(args), context, texts);
    int code =
        window.isPresent()
            ? opened(window.get(), context, texts)
            : execute(commandLine(context, texts, List.of(args)), args);
    if (code == ExitCode.DONE && context.out().checkError()) {
      context.err().println(texts.text("cli.outputFailed"));
      code = ExitCode.FAILED;
    }
    context.out().flush();
    context.err().flush();
    return code;
  }

  private static int opened(OpenCommand window, CliContext context, Texts texts) {
    try {
      return window.call();
    } catch (Exception e) {
      return new Failures(context, texts).execution(e);
    }
  }

  private static int execute(CommandLine commandLine, String[] args) {
    int code = commandLine.execute(args);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return code;
  }

  /// @param line what is to be parsed; empty when all commands are to be there
  static CommandLine commandLine(CliContext context, Texts texts, List<String> line) {
    Quartier quartier = new Quartier(context, texts);
    CommandLine commandLine = new CommandLine(quartier);
    boolean whole = Commands.addTo(commandLine, quartier.session(), line);
    HelpTexts help = new HelpTexts(texts);
    commandLine.setResourceBundle(help);
    describe(commandLine, context.version());
    Failures failures = new Failures(context, texts);
    // what is wrong with a line is told by a parser that knows all commands
    commandLine.setParameterExceptionHandler((e, given) ->
        whole ? failures.usage(e) : execute(commandLine(context, texts, List.of()), given));
    commandLine.setExecutionExceptionHandler((e, command, result) -> failures.execution(e));
    return commandLine
        .setOut(new PrintWriter(context.out(), false, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(context.err(), false, StandardCharsets.UTF_8))
        .setAbbreviatedOptionsAllowed(false)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpAutoWidth(false);
  }

  private static void describe(CommandLine commandLine, String version) {
    CommandSpec spec = commandLine.getCommandSpec();
    spec.version("Quartier " + version);
    spec.usageMessage().abbreviateSynopsis(true).sortOptions(false);
    commandLine.getSubcommands().values().forEach(sub -> describe(sub, version));
  }

  /// The language asked for, found before anything is parsed so that even the parser's complaints
  /// come in it.
  private static Optional<String> language(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--lang") && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
      if (arg.startsWith("--lang=")) {
        return Optional.of(arg.substring("--lang=".length()));
      }
    }
    return Optional.empty();
  }
}
