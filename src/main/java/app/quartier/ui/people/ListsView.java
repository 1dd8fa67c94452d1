package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Children;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The lists, each with its size and what can be done with it; below, a name makes a new one.
final class ListsView extends BorderPane {
  private final ListsModel model;
  private final Language language;
  private final VBox lines = new VBox();
  private List<ListLine> shown = List.of();
  private final Label empty = new Label();
  private final TextField name = new TextField();
  private final Button add = new Button();
  private final Label said = new Label();
  private final Hyperlink undo = new Hyperlink();
  private final Subscription speaking;

  ListsView(ListsModel model, Language language) {
    this.model = model;
    this.language = language;
    getStyleClass().addAll("people", "lists");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    ListsView.class.getResource("/app/quartier/ui/people/people.css"))
                .toExternalForm());
    lines.getStyleClass().add("list-lines");
    empty.getStyleClass().add("list-empty");
    empty.setWrapText(true);
    ScrollPane pane = new ScrollPane(new VBox(empty, lines));
    pane.setFitToWidth(true);
    setCenter(pane);
    setBottom(new VBox(told(), making()));
    model.rowsProperty().subscribe(this::show);
    speaking = language.textsProperty().subscribe(this::retitle);
    retitle();
  }

  private HBox told() {
    said.setId("lists-said");
    said.setWrapText(true);
    undo.setId("lists-undo");
    HBox told = new HBox(said, undo);
    told.getStyleClass().add("act-bar");
    told.visibleProperty().bind(said.textProperty().isNotEmpty());
    told.managedProperty().bind(told.visibleProperty());
    return told;
  }

  private HBox making() {
    name.setId("lists-name");
    name.setOnAction(entered -> add.fire());
    HBox.setHgrow(name, Priority.ALWAYS);
    add.setId("lists-add");
    add.disableProperty().bind(name.textProperty().map(String::isBlank));
    add.setOnAction(pressed -> make(name.getText()));
    HBox making = new HBox(name, add);
    making.getStyleClass().add("act-bar");
    return making;
  }

  private void make(String asked) {
    model.create(
        asked,
        made -> {
          if (add.isFocused()) {
            name.requestFocus();
          }
          // another name may be typed while the list waits to be made
          if (name.getText().equals(asked)) {
            name.clear();
          }
          tell(language.texts().text("people.lists.made", made.name()));
        },
        this::refused);
  }

  /// Lets go of the language of the window, which outlives this one.
  void dispose() {
    speaking.unsubscribe();
  }

  private void retitle() {
    Texts texts = language.texts();
    empty.setText(texts.text("people.lists.empty"));
    name.setPromptText(texts.text("people.list"));
    name.setAccessibleText(texts.text("people.list"));
    add.setText(texts.text("people.lists.add"));
    undo.setText(texts.text("command.undo"));
    tell("");
    show();
  }

  /// A line stays as long as its list, with the focus and with what is being typed.
  private void show() {
    @Nullable Node focused = getScene() == null ? null : getScene().getFocusOwner();
    List<ListLine> before = shown;
    shown = model.rowsProperty().get().stream().map(this::line).toList();
    Children.become(lines, shown);
    Visible.set(empty, shown.isEmpty());
    if (focused != null) {
      refocus(focused, before);
    }
  }

  private ListLine line(ListsModel.Row row) {
    ListLine line =
        shown.stream()
            .filter(one -> one.list().key().equals(row.list().key()))
            .findFirst()
            .orElseGet(() -> new ListLine(row, this::rename, this::remove));
    line.show(row, language.texts());
    return line;
  }

  /// Whoever worked in a line that is gone goes on in the one in its place, but not on its button
  /// that deletes: who presses Enter twice does not mean two lists.
  private void refocus(Node focused, List<ListLine> before) {
    if (focused.getScene() != null) {
      focused.requestFocus();
      return;
    }
    int gone = before.stream().map(line -> line.equals(focused.getParent())).toList().indexOf(true);
    if (gone >= 0 && shown.isEmpty()) {
      name.requestFocus();
    } else if (gone >= 0) {
      shown.get(Math.min(gone, shown.size() - 1)).focus();
    }
  }

  /// Whether a list is being renamed.
  boolean isRenaming() {
    return shown.stream().anyMatch(ListLine::isRenaming);
  }

  private void rename(ListLine line) {
    model.rename(
        line.list(),
        line.typed(),
        renamed -> {
          line.leave();
          tell(language.texts().text("people.lists.renamed", renamed.name()));
        },
        problems -> {
          line.mend();
          refused(problems);
        });
  }

  private void remove(ContactList list) {
    model.remove(list, this::removed, this::refused);
  }

  private void removed(ContactList list) {
    tell(language.texts().text("people.lists.removed", list.name()));
    undo.setOnAction(pressed -> model.restore(list, back -> tell(""), this::refused));
    Visible.set(undo, true);
  }

  private void refused(List<Problem> problems) {
    tell(problems.stream().map(language.texts()::problem).collect(Collectors.joining("\n")));
  }

  private void tell(String words) {
    said.setText(words);
    Visible.set(undo, false);
  }
}
