package app.quartier.cli;

import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever ends a run early into a sentence on `err` and an exit code.
final class Failures {
  private static final int FRAMES = 8;

  private final CliContext context;
  private final Texts texts;

  Failures(CliContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
  }

  int execution(Exception e) {
    return switch (e) {
      case Usage usage -> told(List.of(usage.problem()), ExitCode.USAGE);
      case Refusal refusal -> told(refusal.problems(), ExitCode.of(refusal.problems()));
      case Cancelled _ -> cancelled();
      default -> bug(e);
    };
  }

  private int told(List<Problem> problems, int code) {
    problems.forEach(problem -> context.err().println(texts.problem(problem)));
    return code;
  }

  private int cancelled() {
    context.err().println(texts.text("cli.cancelled"));
    return ExitCode.CANCELLED;
  }

  /// The message of an unforeseen exception may hold contact data, so only places are shown.
  private int bug(Exception e) {
    String places =
        Arrays.stream(e.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "  " + frame)
            .collect(Collectors.joining("\n"));
    context.err().println(texts.text("cli.bug", e.getClass().getSimpleName(), context.version()));
    context.err().println(places);
    return ExitCode.FAILED;
  }

  int usage(ParameterException e) {
    CommandLine commandLine = e.getCommandLine();
    String command = commandLine.getCommandSpec().qualifiedName();
    context.err().println(complaint(e, commandLine));
    context.err().println(texts.text("cli.usage.help", command));
    return ExitCode.USAGE;
  }

  private String complaint(ParameterException e, CommandLine commandLine) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, commandLine);
      case MissingParameterException missing ->
          texts.text(
              "cli.usage.missing",
              missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice ->
          texts.text("cli.usage.twice", name(twice.getOverwritten()));
      default -> other(e);
    };
  }

  private String unmatched(UnmatchedArgumentException e, CommandLine commandLine) {
    String argument = e.getUnmatched().getFirst();
    if (argument.startsWith("--")) {
      String name = bare(argument.split("=", 2)[0]);
      List<String> names =
          commandLine.getCommandSpec().optionsMap().keySet().stream().map(Failures::bare).toList();
      return unknown("cli.usage.unmatched", argument, Nearest.to(name, names).map("--"::concat));
    }
    return commandLine.getSubcommands().isEmpty() || argument.startsWith("-")
        ? texts.text("cli.usage.unmatched", argument)
        : unknown(
            "cli.usage.unknownCommand",
            argument,
            Nearest.to(argument, commandLine.getSubcommands().keySet()));
  }

  private String unknown(String key, String argument, Optional<String> nearest) {
    return nearest
        .map(near -> texts.text(key + ".nearest", argument, near))
        .orElseGet(() -> texts.text(key, argument));
  }

  private static String bare(String option) {
    return option.replaceFirst("^-+", "");
  }

  private String other(ParameterException e) {
    ArgSpec argument = e.getArgSpec();
    return argument == null
        ? texts.text("cli.usage.noCommand")
        : texts.text("cli.usage.value", name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
