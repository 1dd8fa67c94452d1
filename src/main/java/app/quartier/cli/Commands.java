package app.quartier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/// The list of all commands, in the order in which help shows them, by their names: one that is not
/// called for is not made, as the parser takes a quarter of a second to look through them all.
/// `HelpTest` holds the names to those of the commands.
final class Commands {
  private Commands() {}

  /// Adds the commands a line may call for: those whose name is one of its words; all when there is
  /// none, or when help is asked for.
  ///
  /// @return whether all are there
  static boolean addTo(CommandLine quartier, Session session, List<String> line) {
    Map<String, Function<Session, Object>> commands = commands();
    boolean all =
        line.stream().anyMatch(Commands::asksForHelp)
            || line.stream().noneMatch(commands::containsKey);
    commands.forEach((name, command) -> {
      if (all || line.contains(name)) {
        quartier.addSubcommand(command.apply(session));
      }
    });
    return all;
  }

  private static boolean asksForHelp(String word) {
    return word.startsWith("--help") || word.matches("-\\w*h.*");
  }

  private static Map<String, Function<Session, Object>> commands() {
    Map<String, Function<Session, Object>> all = new LinkedHashMap<>();
    all.put("open", OpenCommand::new);
    all.put("demo", DemoCommand::new);
    all.put("import", ImportCommand::new);
    all.put("undo-import", UndoImportCommand::new);
    all.put("imports", ImportsCommand::new);
    all.put("fields", FieldsCommand::new);
    all.put("calendar", CalendarCommand::new);
    all.put("count", CountCommand::new);
    all.put("members", MembersCommand::new);
    all.put("facet", FacetCommand::new);
    all.put("sentence", SentenceCommand::new);
    all.put("export", ExportCommand::new);
    all.put("schema", SchemaCommand::new);
    all.put("segment", session -> group(new SegmentCommand(), segmentCommands(session)));
    all.put("list", session -> group(new ListCommand(), listCommands(session)));
    return all;
  }

  private static CommandLine group(Object command, List<Callable<Integer>> inner) {
    CommandLine group = new CommandLine(command);
    inner.forEach(group::addSubcommand);
    return group;
  }

  private static List<Callable<Integer>> listCommands(Session session) {
    return List.of(
        new ListAddCommand(session),
        new ListListCommand(session),
        new ListEnterCommand(session),
        new ListLeaveCommand(session),
        new ListRenameCommand(session),
        new ListRemoveCommand(session));
  }

  private static List<Callable<Integer>> segmentCommands(Session session) {
    return List.of(
        new SegmentAddCommand(session),
        new SegmentListCommand(session),
        new SegmentShowCommand(session),
        new SegmentRenameCommand(session),
        new SegmentRemoveCommand(session));
  }
}
