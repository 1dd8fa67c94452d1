package app.quartier.ui.shell;

import app.quartier.ui.command.Command;
import app.quartier.ui.command.CommandMenus;
import app.quartier.ui.command.Naming;
import app.quartier.ui.command.Offer;
import app.quartier.ui.command.Palette;
import app.quartier.ui.command.ShortcutSheet;
import app.quartier.ui.kit.Focus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The whole window: menus and toolbar, sidebar, middle, insight, status bar, and what comes over
/// them. The regions in the middle and at the right are given.
public final class MainWindow extends StackPane implements Frame {
  private final Shell shell;
  private final Features features;
  private final Asking asking;
  private final Naming naming;
  private final List<Command> commands;
  private final SidebarView sidebarView;
  private final CentreView centre;
  private final Regions regions;
  private final StatusBar statusBar;
  private final Overlay overlay = new Overlay();
  private final SampleImport sample;

  /// @param parts takes what dresses the window, part by part: at once, or each in a frame of its
  ///   own
  public MainWindow(Shell shell, Features features, Asking asking, Consumer<Runnable> parts) {
    this.shell = shell;
    this.features = features;
    this.asking = asking;
    this.sample = new SampleImport(shell);
    this.naming = new StepNaming(shell, sample);
    SegmentActions segments = new SegmentActions(shell, asking, features.begin());
    ViewActions view = new ViewActions(shell, features, asking);
    List<Command> all =
        new ArrayList<>(new ShellCommands(shell, segments, view, this, features).list(sample));
    all.addAll(features.commands());
    this.commands = List.copyOf(all);
    this.sidebarView = new SidebarView(shell, segments::create);
    this.centre = new CentreView(shell, features, this::showImport, segments, sample::start);
    this.regions =
        new Regions(sidebarView, centre, features.insight(), shell.language(), shell.zoom());
    this.statusBar = new StatusBar(shell);
    build(parts);
    WindowMemory memory = new WindowMemory(shell.settings());
    memory.restore(regions);
    memory.follow(shell.desk().quiet());
    shell.jobsModel().watchedProperty().bind(centre.atImportProperty());
    shell.desk().sessionProperty().addListener((property, old, session) -> regions.closeDrawers());
    addEventHandler(KeyEvent.KEY_PRESSED, this::zoomKeys);
    addEventHandler(KeyEvent.KEY_PRESSED, this::secondKeys);
  }

  /// Reads what every window shows, so that none has to wait for it. Takes its time; any thread.
  ///
  /// @return how many things were read
  public static int readAhead() {
    return Template.all().size();
  }

  private void build(Consumer<Runnable> parts) {
    getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("shell.css")).toExternalForm());
    getStyleClass().add("main-window");
    BorderPane page = new BorderPane();
    VBox top = new VBox();
    page.setTop(top);
    parts.accept(() -> top.getChildren().add(CommandMenus.bar(commands, naming, shell.language())));
    parts.accept(() -> top.getChildren().add(new ToolStrip(shell, commands, naming)));
    parts.accept(() -> page.setBottom(statusBar));
    parts.accept(() -> page.setCenter(regions));
    parts.accept(sidebarView::dress);
    centre.dress(parts);
    ToastsView toasts = new ToastsView(shell);
    setAlignment(toasts, javafx.geometry.Pos.BOTTOM_RIGHT);
    DropOverlay drop = new DropOverlay(shell.language(), this::importFiles);
    drop.watch(this);
    getChildren().addAll(new Ground(), page, toasts, overlay, drop);
  }

  /// The keys that other keyboards have for plus and minus.
  private void zoomKeys(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case ADD, EQUALS -> run("zoomIn");
      case SUBTRACT -> run("zoomOut");
      case NUMPAD0 -> run("zoomReset");
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// A menu knows the first keys of a command only.
  private void secondKeys(KeyEvent event) {
    for (Command command : commands) {
      boolean meant = command.also() != null && command.also().match(event);
      if (meant && command.enabled().get()) {
        command.effect().run();
        event.consume();
      }
    }
  }

  private void run(String id) {
    commands.stream().filter(c -> c.id().equals(id)).forEach(command -> command.effect().run());
  }

  /// Every command of the window, those of its features included.
  public List<Command> commands() {
    return commands;
  }

  /// Remembers how the regions are, for the next start.
  public void remember() {
    new WindowMemory(shell.settings()).keep(regions);
  }

  SidebarView sidebarView() {
    return sidebarView;
  }

  /// Brings files to the import page.
  public void importFiles(List<Path> files) {
    if (!files.isEmpty()) {
      centre.atImportProperty().set(true);
      features.importFiles().accept(files);
    }
  }

  /// Goes on to import these files, or those a person chooses now.
  public void toImport(List<Path> files) {
    importFiles(files.isEmpty() ? asking.files(shell.language().texts()) : files);
  }

  /// Leaves the import page for what was there before.
  public void leaveImport() {
    centre.atImportProperty().set(false);
  }

  /// Lists and counts again: the data changed.
  public void refresh() {
    shell.book().refresh();
    shell.desk().refresh();
  }

  /// Imports the sample shop when there is no data yet.
  public void trySampleShopOnce() {
    if (shell.desk().workspace().imports().isEmpty()) {
      sample.start();
    }
  }

  @Override
  public void showImport() {
    toImport(List.of());
  }

  private void showField(String key) {
    regions.show(regions.insight());
    features.showField().accept(key);
  }

  @Override
  public void showTemplates() {
    shell.book().leave();
    centre.atImportProperty().set(false);
    Focus.first(centre).ifPresent(Node::requestFocus);
  }

  @Override
  public void showPalette() {
    show("palette.prompt", "palette.list", offers().all());
  }

  @Override
  public void showFind() {
    List<Offer> found = new ArrayList<>(features.rows().get());
    found.addAll(offers().fields());
    show("find.prompt", "find.list", found);
  }

  private Offers offers() {
    return new Offers(shell, commands, naming, this::showField);
  }

  private void show(String prompt, String name, List<Offer> offers) {
    Palette palette = new Palette(prompt, name, offers, shell.language(), overlay::close);
    overlay.show(palette, palette.field());
  }

  @Override
  public void showShortcuts() {
    ShortcutSheet sheet = new ShortcutSheet(commands, naming, shell.language());
    overlay.show(sheet, sheet.focus());
  }

  @Override
  public void toggleInsight() {
    regions.toggle(regions.insight());
  }

  @Override
  public void toggleSidebar() {
    regions.toggle(regions.sidebar());
  }

  @Override
  public void focusSearch() {
    regions.show(regions.sidebar());
    sidebarView.filter().requestFocus();
  }

  @Override
  public void focusRegion(boolean forward) {
    List<Region> stops = new ArrayList<>(regions.shown());
    stops.add(statusBar);
    @Nullable Node owner = getScene().getFocusOwner();
    int at = 0;
    while (at < stops.size() && !Focus.holds(stops.get(at), owner)) {
      at++;
    }
    int size = stops.size();
    for (int step = 1; step <= size; step++) {
      int next = at == size ? step - 1 : Math.floorMod(at + (forward ? step : -step), size);
      Optional<Node> first = Focus.first(stops.get(next));
      if (first.isPresent()) {
        first.get().requestFocus();
        return;
      }
    }
  }
}
