package app.quartier.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// The list of all commands, in the order in which help shows them.
final class Commands {
  private Commands() {}

  static void addTo(CommandLine quartier, Session session) {
    commands(session).forEach(quartier::addSubcommand);
    CommandLine segment = new CommandLine(new SegmentCommand());
    quartier.addSubcommand(segment);
    segmentCommands(session).forEach(segment::addSubcommand);
    CommandLine list = new CommandLine(new ListCommand());
    quartier.addSubcommand(list);
    listCommands(session).forEach(list::addSubcommand);
  }

  private static List<Callable<Integer>> commands(Session session) {
    return List.of(
        new OpenCommand(session),
        new DemoCommand(session),
        new ImportCommand(session),
        new UndoImportCommand(session),
        new ImportsCommand(session),
        new FieldsCommand(session),
        new CalendarCommand(session),
        new CountCommand(session),
        new MembersCommand(session),
        new FacetCommand(session),
        new SentenceCommand(session),
        new ExportCommand(session),
        new SchemaCommand(session));
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
