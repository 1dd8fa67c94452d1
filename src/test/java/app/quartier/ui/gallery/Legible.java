package app.quartier.ui.gallery;

import app.quartier.ui.kit.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Finds texts that cannot be read in a window: shortened by an ellipsis, outside of what is shown,
/// or one over the other.
///
/// A shortened text passes where the whole one is at hand: in a tooltip, or in the cell of a table,
/// whose column can be widened.
final class Legible {
  private static final double SLACK = 1.5;

  /// A text that cannot be read, and where.
  record Trouble(String what, String text, String node) {}

  private final List<Trouble> troubles = new ArrayList<>();

  private Legible() {}

  /// Window's thread only.
  static List<Trouble> in(Window window) {
    Legible legible = new Legible();
    Node root = window.getScene().getRoot();
    List<Shown> shown = new ArrayList<>();
    for (Labeled labeled : Walk.labeled(root)) {
      text(labeled).ifPresent(text -> shown.add(new Shown(labeled, text)));
    }
    shown.forEach(legible::shortened);
    shown.forEach(legible::outside);
    legible.overlapping(shown);
    return legible.troubles;
  }

  /// A label and the text it really shows.
  private record Shown(Labeled labeled, Text text) {
    Bounds bounds() {
      return text.localToScene(text.getLayoutBounds());
    }
  }

  private static Optional<Text> text(Labeled labeled) {
    boolean says =
        labeled.getText() != null
            && !labeled.getText().isBlank()
            && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    return says
        ? labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .findFirst()
        : Optional.empty();
  }

  private void shortened(Shown shown) {
    Labeled labeled = shown.labeled();
    String ellipsis = labeled.getEllipsisString();
    String seen = shown.text().getText();
    boolean cut =
        seen.isEmpty() || (seen.contains(ellipsis) && !labeled.getText().contains(ellipsis));
    boolean elsewhere =
        Hint.of(labeled).filter(words -> words.contains(labeled.getText())).isPresent()
            || (labeled.getTooltip() != null
                && labeled.getTooltip().getText().contains(labeled.getText()));
    if (cut && !elsewhere && !isIn(labeled, TableCell.class)) {
      add("shortened to “" + seen + "”", labeled);
    }
  }

  private static boolean isIn(Node node, Class<?> kind) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  /// What can be scrolled to is not outside; what a panel without a scroll bar hides is.
  private void outside(Shown shown) {
    Bounds text = shown.bounds();
    for (Node at = shown.labeled().getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        boolean aside =
            text.getMinX() < view.getMinX() - SLACK || text.getMaxX() > view.getMaxX() + SLACK;
        if (aside && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER) {
          add("beside its panel", shown.labeled());
        }
        return;
      }
      if (at.getStyleClass().contains("clipped-container") || at instanceof TableHeaderRow) {
        return;
      }
    }
    var scene = shown.labeled().getScene();
    if (text.getMinX() < -SLACK
        || text.getMinY() < -SLACK
        || text.getMaxX() > scene.getWidth() + SLACK
        || text.getMaxY() > scene.getHeight() + SLACK) {
      add("outside the window", shown.labeled());
    }
  }

  /// What stands in layers may cover what is below.
  private void overlapping(List<Shown> shown) {
    for (int i = 0; i < shown.size(); i++) {
      for (int j = i + 1; j < shown.size(); j++) {
        Shown a = shown.get(i);
        Shown b = shown.get(j);
        if (overlap(a.bounds(), b.bounds()) && !layered(a.labeled(), b.labeled())) {
          add("over “" + a.labeled().getText() + "”", b.labeled());
        }
      }
    }
  }

  private static boolean overlap(Bounds a, Bounds b) {
    double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return width > 2 * SLACK && height > 2 * SLACK;
  }

  private static boolean layered(Labeled a, Labeled b) {
    Node at = a;
    while (at != null && !holds(at, b)) {
      if (scrolls(at)) {
        return true;
      }
      at = at.getParent();
    }
    for (Node other = b; other != null && !other.equals(at); other = other.getParent()) {
      if (scrolls(other)) {
        return true;
      }
    }
    return at instanceof StackPane
        || at == null
        || at.getStyleClass().contains("clipped-container");
  }

  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane
        || node instanceof TableHeaderRow
        || node.getStyleClass().contains("clipped-container");
  }

  private static boolean holds(Node parent, Node child) {
    for (Node at = child; at != null; at = at.getParent()) {
      if (at.equals(parent)) {
        return true;
      }
    }
    return false;
  }

  private void add(String what, Labeled labeled) {
    StringBuilder path = new StringBuilder();
    int steps = 0;
    for (Node at = labeled; at != null && steps < 4; at = at.getParent(), steps++) {
      String name = at.getId() == null ? String.join(".", at.getStyleClass()) : "#" + at.getId();
      path.append(steps == 0 ? "" : " < ").append(name);
    }
    troubles.add(new Trouble(what, labeled.getText(), path.toString()));
  }
}
