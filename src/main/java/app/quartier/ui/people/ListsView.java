package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lists, each with its size and what can be done with it; below, a name makes a new one.
final class ListsView extends BorderPane {
  private final ListsModel model;
  private final Language language;
  private final VBox lines = new VBox();
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
    add.setOnAction(pressed ->
        model.create(
            name.getText(),
            made -> {
              name.clear();
              tell(language.texts().text("people.lists.made", made.name()));
            },
            this::refused));
    HBox making = new HBox(name, add);
    making.getStyleClass().add("act-bar");
    return making;
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

  private void show() {
    List<ListsModel.Row> rows = model.rowsProperty().get();
    lines.getChildren().setAll(rows.stream().map(this::line).toList());
    show(empty, rows.isEmpty());
  }

  private Node line(ListsModel.Row row) {
    Texts texts = language.texts();
    ContactList list = row.list();
    Label named = new Label(list.name());
    named.getStyleClass().add("list-name");
    named.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(named, Priority.ALWAYS);
    Label size = new Label(texts.count("builder.list.size", row.size()));
    size.getStyleClass().add("list-size");
    HBox line = new HBox(named, size);
    line.getStyleClass().add("list-line");
    Button rename =
        button("list-rename", Feather.EDIT_2, texts.text("people.lists.rename", list.name()));
    rename.setOnAction(pressed -> rename(line, list));
    Button remove =
        button("list-remove", Feather.TRASH_2, texts.text("people.lists.remove", list.name()));
    remove.setOnAction(pressed -> model.remove(list, this::removed, this::refused));
    line.getChildren().addAll(rename, remove);
    return line;
  }

  private static Button button(String style, Feather icon, String words) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", style);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    return button;
  }

  /// Puts a box in the place of the name; Enter takes it, leaving it changes nothing.
  private void rename(HBox line, ContactList list) {
    TextField box = new TextField(list.name());
    box.getStyleClass().add("list-box");
    box.setAccessibleText(language.texts().text("people.list"));
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setOnAction(entered ->
        model.rename(
            list,
            box.getText(),
            renamed -> tell(language.texts().text("people.lists.renamed", renamed.name())),
            this::refused));
    box.focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            show();
          }
        });
    line.getChildren().set(0, box);
    box.requestFocus();
    box.selectAll();
  }

  private void removed(ContactList list) {
    tell(language.texts().text("people.lists.removed", list.name()));
    undo.setOnAction(pressed -> model.restore(list, back -> tell(""), this::refused));
    show(undo, true);
  }

  private void refused(List<Problem> problems) {
    tell(problems.stream().map(language.texts()::problem).collect(Collectors.joining("\n")));
  }

  private void tell(String words) {
    said.setText(words);
    show(undo, false);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
