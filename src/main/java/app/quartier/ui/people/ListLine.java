package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One list: its name or a box to rename it in, how many are on it, what can be done with it.
final class ListLine extends HBox {
  private final Label name = new Label();
  private final TextField box = new TextField();
  private final Label size = new Label();
  private final Button rename = button("list-rename", Feather.EDIT_2);
  private final Button remove = button("list-remove", Feather.TRASH_2);
  private ListsModel.Row row;

  /// @param onRename asked to rename the list to what is typed
  ListLine(ListsModel.Row row, Consumer<ListLine> onRename, Consumer<ContactList> onRemove) {
    this.row = row;
    getStyleClass().add("list-line");
    name.getStyleClass().add("list-name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    size.getStyleClass().add("list-size");
    box.getStyleClass().add("list-box");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setOnAction(entered -> onRename.accept(this));
    box.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        key.consume();
        leave();
      }
    });
    box.focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now && !hasFocusOwner()) {
            leave();
          }
        });
    rename.setOnAction(pressed -> begin());
    remove.setOnAction(pressed -> onRemove.accept(this.row.list()));
    getChildren().addAll(name, size, rename, remove);
  }

  private static Button button(String style, Feather icon) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", style);
    button.setTooltip(new Tooltip());
    return button;
  }

  /// Whether the box has the focus of its window, be that the active one or not.
  private boolean hasFocusOwner() {
    @Nullable Scene scene = getScene();
    return scene != null && box.equals(scene.getFocusOwner());
  }

  ContactList list() {
    return row.list();
  }

  void show(ListsModel.Row now, Texts texts) {
    row = now;
    name.setText(now.list().name());
    size.setText(now.size() == null ? "" : texts.count("builder.list.size", now.size()));
    box.setAccessibleText(texts.text("people.list"));
    say(rename, texts.text("people.lists.rename", now.list().name()));
    say(remove, texts.text("people.lists.remove", now.list().name()));
  }

  private static void say(Button button, String words) {
    button.setAccessibleText(words);
    button.getTooltip().setText(words);
  }

  boolean isRenaming() {
    return getChildren().contains(box);
  }

  /// Puts the box in the place of the name; Enter takes it, leaving it changes nothing.
  private void begin() {
    box.setText(row.list().name());
    box.setEditable(true);
    getChildren().set(0, box);
    box.requestFocus();
    box.selectAll();
  }

  /// What is typed as its name; nothing more is typed until that is answered.
  String typed() {
    box.setEditable(false);
    return box.getText();
  }

  /// The name was refused: another one can be typed in its place.
  void mend() {
    box.setEditable(true);
  }

  /// Puts the name back in the place of the box, and the focus on what opened it.
  void leave() {
    if (!isRenaming()) {
      return;
    }
    boolean focused = hasFocusOwner();
    getChildren().set(0, name);
    if (focused) {
      rename.requestFocus();
    }
  }

  /// Where the focus does no harm when a key is pressed once more.
  void focus() {
    rename.requestFocus();
  }
}
