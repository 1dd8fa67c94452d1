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

  private static List<Callable<Integer>> segmentCommands(Session session) {
    return List.of(
        new SegmentAddCommand(session),
        new SegmentListCommand(session),
        new SegmentShowCommand(session),
        new SegmentRenameCommand(session),
        new SegmentRemoveCommand(session));
  }
}
