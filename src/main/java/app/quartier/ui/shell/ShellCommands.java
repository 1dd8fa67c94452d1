package app.quartier.ui.shell;

import static app.quartier.ui.command.Command.Menu.EDIT;
import static app.quartier.ui.command.Command.Menu.FILE;
import static app.quartier.ui.command.Command.Menu.HELP;
import static app.quartier.ui.command.Command.Menu.SEGMENT;
import static app.quartier.ui.command.Command.Menu.VIEW;

import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Zoom;
import app.quartier.workspace.SegmentSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the frame.
final class ShellCommands {
  private final Desk desk;
  private final SegmentActions segments;
  private final ViewActions view;
  private final Frame frame;
  private final Features features;

  ShellCommands(Shell shell, SegmentActions segments, ViewActions view, Frame frame, Features f) {
    this.desk = shell.desk();
    this.segments = segments;
    this.view = view;
    this.frame = frame;
    this.features = f;
  }

  List<Command> list(SampleImport sample) {
    ObservableBooleanValue always = new ReadOnlyBooleanWrapper(true);
    BooleanBinding open = desk.segmentProperty().isNotNull();
    List<Command> all = new ArrayList<>(files(always, open));
    all.addAll(segments(open));
    all.addAll(views(always));
    all.add(
        command("sampleShop", HELP, Feather.SHOPPING_BAG, null, sample.possible(), sample::start));
    return all;
  }

  private List<Command> files(ObservableBooleanValue always, BooleanBinding open) {
    return List.of(
        command("new", FILE, Feather.PLUS, "Shortcut+N", always, segments::create),
        command("templates", FILE, Feather.GRID, "Shortcut+Shift+N", always, frame::showTemplates),
        command("import", FILE, Feather.UPLOAD, "Shortcut+I", always, frame::showImport),
        command("imports", FILE, Feather.LIST, null, always, features.imports()),
        command("open", FILE, Feather.FOLDER, "Shortcut+O", always, view::openWorkspace),
        command("calendar", FILE, Feather.CALENDAR, null, always, view::calendar),
        command("save", FILE, Feather.SAVE, "Shortcut+S", toSave(), segments::save),
        command("export", FILE, Feather.DOWNLOAD, "Shortcut+E", open, features.export()),
        command("quit", FILE, Feather.LOG_OUT, "Shortcut+Q", always, features.quit()));
  }

  private List<Command> segments(BooleanBinding open) {
    return List.of(
        command("undo", EDIT, Feather.CORNER_UP_LEFT, "Shortcut+Z", has(undo()), desk::undo),
        command("redo", EDIT, Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", has(redo()), desk::redo)
            .or(KeyCombination.valueOf("Shortcut+Y")),
        command("find", EDIT, Feather.SEARCH, "Shortcut+F", open, frame::showFind),
        command("rename", SEGMENT, Feather.EDIT_2, null, open, segments::rename),
        command("zone", SEGMENT, Feather.CLOCK, null, open, segments::zone),
        command(
            "copySegment", SEGMENT, Feather.COPY, "Shortcut+Shift+D", open, segments::duplicate),
        command("deleteSegment", SEGMENT, Feather.TRASH_2, null, open, segments::remove));
  }

  private List<Command> views(ObservableBooleanValue always) {
    return List.of(
        command("findSegment", VIEW, Feather.SEARCH, "Shortcut+P", always, frame::focusSearch),
        command("refresh", VIEW, Feather.REFRESH_CW, "F5", always, segments::refresh),
        command("sidebar", VIEW, Feather.SIDEBAR, "Shortcut+B", always, frame::toggleSidebar),
        command("insight", VIEW, Feather.BAR_CHART_2, "Shortcut+J", always, frame::toggleInsight),
        command("theme", VIEW, Feather.MOON, "Shortcut+Shift+L", always, view::toggleTheme),
        command("themeSystem", VIEW, Feather.MONITOR, null, always, view::systemTheme),
        command("zoomIn", VIEW, Feather.ZOOM_IN, "Shortcut+Plus", always, zoom(Zoom::larger)),
        command("zoomOut", VIEW, Feather.ZOOM_OUT, "Shortcut+Minus", always, zoom(Zoom::smaller)),
        command("zoomReset", VIEW, null, "Shortcut+0", always, zoom(Zoom::reset)),
        command("language", VIEW, Feather.GLOBE, null, always, view::nextLanguage),
        command("nextRegion", VIEW, null, "F6", always, () -> frame.focusRegion(true)),
        command("lastRegion", VIEW, null, "Shift+F6", always, () -> frame.focusRegion(false)),
        command("palette", HELP, Feather.COMMAND, "Shortcut+K", always, frame::showPalette),
        command(
            "shortcuts", HELP, Feather.HELP_CIRCLE, "Shortcut+/", always, frame::showShortcuts));
  }

  /// What is typed in an open editor counts as not saved.
  private BooleanBinding toSave() {
    return desk.dirtyProperty().or(desk.editingProperty());
  }

  private Runnable zoom(Consumer<Zoom> change) {
    return () -> view.zoom(change);
  }

  private static Function<SegmentSession, Optional<String>> undo() {
    return SegmentSession::undoLabel;
  }

  private static Function<SegmentSession, Optional<String>> redo() {
    return SegmentSession::redoLabel;
  }

  private BooleanBinding has(Function<SegmentSession, Optional<String>> label) {
    return Bindings.createBooleanBinding(
        () -> {
          @Nullable SegmentSession session = desk.sessionProperty().get();
          return session != null && label.apply(session).isPresent();
        },
        desk.segmentProperty(),
        desk.sessionProperty());
  }

  private static Command command(
      String id,
      Command.Menu menu,
      @Nullable Feather icon,
      @Nullable String keys,
      ObservableBooleanValue enabled,
      Runnable effect) {
    return new Command(
        id, menu, icon, keys == null ? null : KeyCombination.valueOf(keys), enabled, effect);
  }
}
