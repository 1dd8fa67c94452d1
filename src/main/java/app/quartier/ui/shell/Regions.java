package app.quartier.ui.shell;

import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Focus;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Zoom;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Sidebar, middle and insight side by side. In a narrow window the sides are drawers: they slide
/// over the middle, which a scrim dims; Escape, a click beside and going on in the middle close
/// them, and the focus goes back where it was.
final class Regions extends Pane {
  private static final SideRegion.Widths SIDEBAR = new SideRegion.Widths(200, 320, 860);
  private static final SideRegion.Widths INSIGHT = new SideRegion.Widths(260, 420, 1100);
  private static final double EDGE = 5;
  private static final double BESIDE = 48;
  private static final double OVER = -1;
  private static final Duration SLIDE = Duration.millis(140);

  private final Region middle;
  private final SideRegion sidebar;
  private final SideRegion insight;
  private final Edge sidebarEdge;
  private final Edge insightEdge;
  private final Region scrim = new Region();
  private @Nullable Node focusBefore;

  Regions(Region left, Region middle, Region right, Language language, Zoom zoom) {
    this.middle = middle;
    this.sidebar = new SideRegion(left, SIDEBAR, zoom);
    this.insight = new SideRegion(right, INSIGHT, zoom);
    this.sidebarEdge = new Edge(sidebar, false, language.text("region.sidebar.edge"), zoom);
    this.insightEdge = new Edge(insight, true, language.text("region.insight.edge"), zoom);
    getStyleClass().add("regions");
    scrim.getStyleClass().add("scrim");
    scrim.visibleProperty().bind(sidebar.openProperty().or(insight.openProperty()));
    scrim.setViewOrder(OVER);
    scrim.setOnMousePressed(event -> closeDrawers());
    getChildren().setAll(left, sidebarEdge, middle, insightEdge, right, scrim);
    Rectangle inside = new Rectangle();
    inside.widthProperty().bind(widthProperty());
    inside.heightProperty().bind(heightProperty());
    setClip(inside);
    for (SideRegion side : sides()) {
      side.region().visibleProperty().addListener((property, old, shown) -> requestLayout());
      side.widthProperty().addListener((property, old, width) -> requestLayout());
      side.openProperty().addListener((property, old, open) -> slide(side, open));
      side.region().addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(side, event));
    }
    widthProperty().addListener((property, old, width) -> fit());
    Attached.follow(this, zoom.factorProperty(), factor -> fit());
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((property, old, owner) -> follow(owner));
  }

  private List<SideRegion> sides() {
    return List.of(sidebar, insight);
  }

  SideRegion sidebar() {
    return sidebar;
  }

  SideRegion insight() {
    return insight;
  }

  /// The regions that are shown, left to right.
  List<Region> shown() {
    return Stream.of(sidebar.region(), middle, insight.region()).filter(Node::isVisible).toList();
  }

  /// Shows a side or puts it away; a drawer takes the focus.
  void toggle(SideRegion side) {
    if (!side.isDrawer()) {
      side.setWanted(!side.isWanted());
    } else if (side.openProperty().get()) {
      closeDrawers();
    } else {
      open(side);
    }
  }

  /// Shows a side, and leaves it when it is shown.
  void show(SideRegion side) {
    if (!side.isShown()) {
      toggle(side);
    }
  }

  private void open(SideRegion side) {
    @Nullable Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (sides().stream().noneMatch(s -> Focus.holds(s.region(), owner))) {
      focusBefore = owner;
    }
    sides().stream().filter(other -> other != side).forEach(o -> o.openProperty().set(false));
    side.openProperty().set(true);
    Focus.first(side.region()).ifPresent(Node::requestFocus);
  }

  /// Puts an open drawer away.
  void closeDrawers() {
    @Nullable Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = sides().stream().anyMatch(s -> Focus.holds(s.region(), owner));
    List<SideRegion> open = sides().stream().filter(s -> s.openProperty().get()).toList();
    open.forEach(side -> side.openProperty().set(false));
    if (inside && !open.isEmpty() && focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  private void escape(SideRegion side, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && side.openProperty().get()) {
      closeDrawers();
      event.consume();
    }
  }

  private void follow(@Nullable Node owner) {
    if (Focus.holds(middle, owner)) {
      closeDrawers();
    }
  }

  private void fit() {
    sides().forEach(side -> side.fit(getWidth()));
    requestLayout();
  }

  private void slide(SideRegion side, boolean open) {
    side.region().setViewOrder(open ? OVER * 2 : 0);
    side.region().setTranslateX(0);
    if (open && !Platform.getPreferences().isReducedMotion()) {
      double way = side == sidebar ? -1 : 1;
      TranslateTransition slide = new TranslateTransition(SLIDE, side.region());
      slide.setFromX(way * side.region().getPrefWidth());
      slide.setToX(0);
      slide.play();
    }
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double left = place(sidebar, sidebarEdge, false);
    double right = place(insight, insightEdge, true);
    middle.resizeRelocate(left, 0, Math.max(0, getWidth() - left - right), height);
    scrim.resizeRelocate(0, 0, getWidth(), height);
  }

  /// Places a side and its edge; returns the width they take from the middle.
  private double place(SideRegion side, Edge edge, boolean onRight) {
    Region region = side.region();
    boolean docked = side.isShown() && !side.isDrawer();
    double most = side.isDrawer() ? getWidth() - BESIDE : getWidth();
    double width = snapSizeX(Math.clamp(region.getPrefWidth(), 0, Math.max(0, most)));
    region.resizeRelocate(onRight ? getWidth() - width : 0, 0, width, getHeight());
    edge.setVisible(docked);
    edge.resizeRelocate(onRight ? getWidth() - width - EDGE : width, 0, EDGE, getHeight());
    return docked ? width + EDGE : 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
