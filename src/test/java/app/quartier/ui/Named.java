package app.quartier.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/// Which controls somebody who hears the window would not be told about.
public final class Named {
  private Named() {}

  /// Visible controls that take the focus and have no role or no name.
  public static List<String> missing(Parent screen) {
    return Fx.get(() -> {
      List<String> missing = new ArrayList<>();
      collect(screen, missing);
      return missing;
    });
  }

  private static void collect(Node node, List<String> missing) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Control control
        && control.isFocusTraversable()
        && !(control instanceof ScrollPane)
        && (control.getAccessibleRole() == AccessibleRole.NODE || name(control).isBlank())) {
      missing.add(control.getTypeSelector() + " " + control.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, missing));
    }
  }

  private static String name(Control control) {
    if (control.getAccessibleText() != null) {
      return control.getAccessibleText();
    }
    if (control instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    Object text =
        switch (control.getAccessibleRole()) {
          // What stands in a field is not what the field is for.
          case TEXT_FIELD, TEXT_AREA, COMBO_BOX -> null;
          default -> control.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        };
    return text == null ? "" : text.toString();
  }
}
