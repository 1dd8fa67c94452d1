package app.quartier.ui.shell;

import app.quartier.ui.command.Command;
import app.quartier.ui.command.Offer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// What the frame is given to show and to call, by `ui.Wiring`.
///
/// @param builder the segment on the desk
/// @param begin opens the list of fields in the builder, which a new segment needs first
/// @param rows the rows of the segment on the desk, to be found by their words
/// @param importPage where files are imported
/// @param insight the numbers beside the builder
/// @param commands of the builder and of the insight
/// @param importFiles shows files on the import page
/// @param imports lists what was imported
/// @param export opens the export dialog
/// @param showField shows how the values of a field are spread, given its key
/// @param openWorkspace opens another folder
/// @param quit ends the program
public record Features(
    Region builder,
    Runnable begin,
    Supplier<List<Offer>> rows,
    Region importPage,
    Region insight,
    List<Command> commands,
    Consumer<List<Path>> importFiles,
    Runnable imports,
    Runnable export,
    Consumer<String> showField,
    Consumer<Path> openWorkspace,
    Runnable quit) {

  public Features {
    commands = List.copyOf(commands);
  }
}
