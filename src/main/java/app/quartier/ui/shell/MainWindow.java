package app.quartier.ui.shell;

import app.quartier.ui.command.Command;
import app.quartier.ui.command.CommandMenus;
import app.quartier.ui.command.Keys;
import app.quartier.ui.command.Naming;
import app.quartier.ui.command.Offer;
import app.quartier.ui.command.Palette;
import app.quartier.ui.command.ShortcutSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The whole window: menus and toolbar, sidebar, middle, insight, status bar, and what comes over
/// them. The regions in the middle and at the right are given.
public final class MainWindow extends StackPane implements Frame {
  private static final double SIDEBAR_MIN = 200;
  private static final double SIDEBAR_MAX = 260;
  private static final double SIDEBAR_LIMIT = 860;
  private static final double INSIGHT_MIN = 260;
  private static final double INSIGHT_MAX = 420;
  private static final double INSIGHT_LIMIT = 1100;

  private final Shell shell;
  private final Features features;
  private final Asking asking;
  private final Naming naming;
  private final List<Command> commands;
  private final SidebarView sidebarView;
  private final SideRegion sidebar;
  private final SideRegion insight;
  private final CentreView centre;
  private final Overlay overlay = new Overlay();

  public MainWindow(Shell shell, Features features, Asking asking) {
    this.shell = shell;
    this.features = features;
    this.asking = asking;
    this.naming = new StepNaming(shell);
    SegmentActions segments = new SegmentActions(shell, asking);
    ViewActions view = new ViewActions(shell, features, asking);
    List<Command> all =
        new ArrayList<>(new ShellCommands(shell, segments, view, this, features).list());
    all.addAll(features.commands());
    this.commands = List.copyOf(all);
    this.sidebarView = new SidebarView(shell, segments::create);
    this.sidebar =
        new SideRegion(sidebarView, SIDEBAR_MIN, SIDEBAR_MAX, SIDEBAR_LIMIT).draggable(false);
    this.insight =
        new SideRegion(features.insight(), INSIGHT_MIN, INSIGHT_MAX, INSIGHT_LIMIT).draggable(true);
    this.centre =
        new CentreView(shell, features, this::showImport, segments::create, view::trySampleShop);
    build();
    new WindowMemory(shell.settings()).regions(sidebar, insight);
    widthProperty().addListener((property, old, width) -> fit(width.doubleValue()));
  }

  private void build() {
    getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("shell.css")).toExternalForm());
    getStyleClass().add("main-window");
    HBox.setHgrow(centre, Priority.ALWAYS);
    HBox regions =
        new HBox(sidebar.region(), sidebar.edge(), centre, insight.edge(), insight.region());
    centre.setMinWidth(0);
    features.builder().setMinWidth(0);
    BorderPane page = new BorderPane(regions);
    page.setTop(
        new VBox(
            CommandMenus.bar(commands, naming, shell.language()),
            new ToolStrip(shell, commands, naming)));
    page.setBottom(new StatusBar(shell));
    ToastsView toasts = new ToastsView(shell);
    toasts.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(toasts, javafx.geometry.Pos.BOTTOM_RIGHT);
    DropOverlay drop = new DropOverlay(shell.language(), this::importFiles);
    drop.watch(this);
    getChildren().addAll(page, toasts, overlay, drop);
  }

  private void fit(double width) {
    sidebar.fit(width);
    insight.fit(width);
  }

  /// Every command of the window, those of its features included.
  public List<Command> commands() {
    return commands;
  }

  /// Remembers how the regions are, for the next start.
  public void remember() {
    new WindowMemory(shell.settings()).keep(sidebar, insight);
  }

  boolean insightShown() {
    return insight.shownProperty().get();
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
      SampleImport.start(shell);
    }
  }

  @Override
  public void showImport() {
    importFiles(asking.files(shell.language().texts()));
  }

  @Override
  public void showPalette() {
    Palette palette = new Palette(offers(), shell.language(), overlay::close);
    overlay.show(palette, palette.field());
  }

  private List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (Command command : commands) {
      if (command.enabled().get()) {
        String keys = Keys.shown(command).orElse("");
        offers.add(
            new Offer(naming.of(command).getValue(), keys, command.icon(), command.effect()));
      }
    }
    String kind = shell.language().texts().text("palette.segment");
    for (SegmentLine line : shell.book().lines()) {
      Runnable open = () -> shell.book().open(line.id());
      offers.add(new Offer(line.name(), kind, Feather.USERS, open));
    }
    return offers;
  }

  @Override
  public void showShortcuts() {
    ShortcutSheet sheet = new ShortcutSheet(commands, naming, shell.language());
    overlay.show(sheet, sheet.focus());
  }

  @Override
  public void toggleInsight() {
    insight.toggle();
  }

  @Override
  public void toggleSidebar() {
    sidebar.toggle();
  }

  @Override
  public void focusSearch() {
    if (!sidebar.shownProperty().get()) {
      sidebar.toggle();
    }
    sidebarView.filter().requestFocus();
  }

  @Override
  public void focusRegion(boolean forward) {
    List<Region> regions = new ArrayList<>(List.of(sidebarView, centre, features.insight()));
    regions.removeIf(region -> !region.isVisible());
    @Nullable Node owner = getScene().getFocusOwner();
    int at = 0;
    while (at < regions.size() && !Focus.holds(regions.get(at), owner)) {
      at++;
    }
    int size = regions.size();
    int next = at == size ? 0 : Math.floorMod(at + (forward ? 1 : -1), size);
    Focus.first(regions.get(next)).ifPresent(Node::requestFocus);
  }
}
