package app.quartier.ui.builder.drag;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Trees;
import app.quartier.ui.builder.drag.DropRules.Decision;
import app.quartier.ui.builder.drag.DropRules.Zone;
import app.quartier.ui.kit.Language;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Dragging a row by its grip: a line and a verb say what letting go would do, Esc lets it be.
public final class DragGesture {
  private static final double THRESHOLD = 5;
  private static final double EDGE = 0.3;
  private static final double NEAR = 32;

  private final Pane overlay;
  private final Region tree;
  private final Supplier<Map<String, Region>> heads;
  private final Supplier<Group> rule;
  private final BiConsumer<Decision.Allowed, String> onDrop;
  private final Region line = new Region();
  private final Label verb = new Label();
  private @Nullable String dragged;
  private @Nullable Point2D start;
  private boolean dragging;
  private @Nullable Decision decision;

  /// @param heads the shown nodes by id, from top to bottom
  /// @param onDrop told what is to be done and with which node
  public DragGesture(
      Pane overlay,
      Region tree,
      Supplier<Map<String, Region>> heads,
      Supplier<Group> rule,
      BiConsumer<Decision.Allowed, String> onDrop) {
    this.overlay = overlay;
    this.tree = tree;
    this.heads = heads;
    this.rule = rule;
    this.onDrop = onDrop;
    line.getStyleClass().add("drop-line");
    verb.getStyleClass().add("drop-verb");
    line.setMouseTransparent(true);
    verb.setMouseTransparent(true);
  }

  /// Listens to the tree.
  public void install(Language language, ScrollPane scroll) {
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(event, language, scroll));
    tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (dragging && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
          }
        });
  }

  private void press(MouseEvent event) {
    dragged = event.getTarget() instanceof Node target ? gripped(target).orElse(null) : null;
    start = new Point2D(event.getSceneX(), event.getSceneY());
  }

  /// The node whose grip was pressed; in a *where* nothing is dragged.
  private Optional<String> gripped(Node target) {
    for (@Nullable Node at = target; at != null && !at.equals(tree); at = at.getParent()) {
      if (at.getStyleClass().contains("grip")) {
        Node grip = at;
        return heads.get().entrySet().stream()
            .filter(head -> head.getValue().getChildrenUnmodifiable().contains(grip))
            .map(Map.Entry::getKey)
            .filter(id -> Trees.find(rule.get(), id).isPresent())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private void drag(MouseEvent event, Language language, ScrollPane scroll) {
    @Nullable String id = dragged;
    if (id == null || start == null) {
      return;
    }
    if (!dragging && start.distance(event.getSceneX(), event.getSceneY()) < THRESHOLD) {
      return;
    }
    if (!dragging) {
      dragging = true;
      overlay.getChildren().addAll(line, verb);
      Optional.ofNullable(heads.get().get(id)).ifPresent(Node::requestFocus);
    }
    scrollNear(event, scroll);
    Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
    target(at.getY()).ifPresent(target -> over(id, target, at, event.isShortcutDown(), language));
    event.consume();
  }

  private static void scrollNear(MouseEvent event, ScrollPane scroll) {
    Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
    if (event.getSceneY() < view.getMinY() + NEAR) {
      scroll.setVvalue(scroll.getVvalue() - 0.03);
    } else if (event.getSceneY() > view.getMaxY() - NEAR) {
      scroll.setVvalue(scroll.getVvalue() + 0.03);
    }
  }

  /// The node at a height, or the nearest above it.
  private Optional<String> target(double y) {
    @Nullable String found = null;
    for (var head : heads.get().entrySet()) {
      boolean reached = bounds(head.getValue()).getMinY() <= y;
      if ((reached || found == null) && Trees.find(rule.get(), head.getKey()).isPresent()) {
        found = head.getKey();
      }
    }
    return Optional.ofNullable(found);
  }

  private static Bounds bounds(Region head) {
    return head.localToScene(head.getLayoutBounds());
  }

  private void over(String id, String target, Point2D at, boolean copy, Language language) {
    @Nullable Region head = heads.get().get(target);
    if (head == null) {
      return;
    }
    Bounds bounds = bounds(head);
    Zone zone = zone(target, (at.getY() - bounds.getMinY()) / bounds.getHeight());
    Decision decided = DropRules.decide(rule.get(), id, target, zone, copy);
    decision = decided;
    String key =
        switch (decided) {
          case Decision.Refused(String reason) -> reason;
          case Decision.Allowed allowed -> allowed.verb();
        };
    verb.setText(language.texts().text(key));
    verb.getStyleClass()
        .setAll("label", "drop-verb", decided instanceof Decision.Refused ? "refused" : "allowed");
    place(bounds, zone, at, decided instanceof Decision.Allowed);
  }

  private Zone zone(String target, double height) {
    if (Trees.find(rule.get(), target).orElseThrow() instanceof Group) {
      boolean above = height < EDGE && !target.equals(rule.get().id());
      return above ? Zone.BEFORE : Zone.INSIDE;
    }
    return height < EDGE ? Zone.BEFORE : height > 1 - EDGE ? Zone.AFTER : Zone.TOGETHER;
  }

  private void place(Bounds target, Zone zone, Point2D at, boolean allowed) {
    Bounds local = overlay.sceneToLocal(target);
    Point2D pointer = overlay.sceneToLocal(at);
    boolean around = zone == Zone.TOGETHER;
    double y = zone == Zone.BEFORE || around ? local.getMinY() : local.getMaxY();
    line.setVisible(allowed);
    line.resizeRelocate(
        local.getMinX(), around ? y : y - 1, local.getWidth(), around ? local.getHeight() : 2);
    line.getStyleClass().setAll("drop-line", around ? "around" : "between");
    // its size is not known before it has its style
    verb.applyCss();
    verb.autosize();
    verb.relocate(pointer.getX() + 16, pointer.getY() + 12);
  }

  private void release(MouseEvent event) {
    @Nullable String id = dragged;
    if (dragging && id != null && decision instanceof Decision.Allowed allowed) {
      end();
      onDrop.accept(allowed, id);
      event.consume();
    } else {
      end();
    }
  }

  private void end() {
    overlay.getChildren().removeAll(line, verb);
    dragging = false;
    dragged = null;
    decision = null;
  }
}
