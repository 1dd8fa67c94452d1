package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.kernel.Cancel;
import app.quartier.text.Languages;
import app.quartier.text.Texts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// Every command, option and parameter explains itself, in both languages.
class HelpTest {

  @Test
  void everythingIsExplained() {
    Languages.ALL.forEach(language -> assertEquals(List.of(), unexplained(language)));
  }

  /// A line makes only the command it calls for, by the name the list of commands gives it.
  @Test
  void everyCommandIsFoundByItsName() {
    CliContext context = context(Locale.ENGLISH);
    Texts texts = new Texts(Locale.ENGLISH);
    Set<String> all = Cli.commandLine(context, texts, List.of()).getSubcommands().keySet();
    assertTrue(all.size() > 10, all.toString());
    for (String name : all) {
      List<String> line = List.of("--workspace", "somewhere", name, "x");
      assertEquals(Set.of(name), Cli.commandLine(context, texts, line).getSubcommands().keySet());
    }
    for (String help : List.of("--help", "-h", "-Vh")) {
      List<String> line = List.of(help, "count");
      assertEquals(all, Cli.commandLine(context, texts, line).getSubcommands().keySet());
    }
  }

  private static List<String> unexplained(Locale locale) {
    List<String> silent = new ArrayList<>();
    collect(Cli.commandLine(context(locale), new Texts(locale), List.of()), silent);
    return silent;
  }

  private static CliContext context(Locale locale) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new CliContext(
        nowhere,
        nowhere,
        false,
        locale,
        ZoneId.of("UTC"),
        Clock.systemUTC(),
        Path.of("."),
        "1",
        new NoDesktop(),
        Cancel.NEVER);
  }

  private static void collect(CommandLine command, List<String> silent) {
    String name = command.getCommandSpec().qualifiedName();
    if (command.getCommandSpec().usageMessage().description().length == 0) {
      silent.add(name);
    }
    for (ArgSpec argument : command.getCommandSpec().args()) {
      String[] told = argument.description();
      if (told.length == 0 || told[0].isBlank()) {
        silent.add(name + " " + argument);
      }
    }
    command.getSubcommands().values().forEach(sub -> collect(sub, silent));
  }
}
