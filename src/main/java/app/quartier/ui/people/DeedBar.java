package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Asks what a deed still needs, a reason or a list, does it, and says what was done. Nothing to
/// see while nothing is asked.
final class DeedBar extends HBox {
  private final PeopleModel model;
  private final Language language;
  private final Supplier<List<Integer>> chosen;
  private final Label question = new Label();
  private final TextField why = new TextField();
  private final ComboBox<String> list = new ComboBox<>();
  private final Button go = new Button();
  private final Button cancel = new Button();
  private final Label said = new Label();
  private @Nullable Deed deed;

  /// @param chosen contacts it is about
  DeedBar(PeopleModel model, Language language, Supplier<List<Integer>> chosen) {
    this.model = model;
    this.language = language;
    this.chosen = chosen;
    getStyleClass().add("act-bar");
    setId("people-deed");
    why.setId("people-why");
    HBox.setHgrow(why, Priority.ALWAYS);
    list.setId("people-list");
    list.setEditable(true);
    go.setId("people-go");
    go.setDefaultButton(true);
    cancel.setId("people-cancel");
    said.setId("people-said");
    said.setWrapText(true);
    go.setOnAction(pressed -> run());
    cancel.setOnAction(pressed -> close());
    getChildren().setAll(question, why, list, go, cancel, said);
    Visible.set(this, false);
  }

  void ask(Deed wanted) {
    Texts texts = language.texts();
    deed = wanted;
    question.setText(texts.count(wanted.question(), chosen.get().size()));
    why.setText("");
    why.setPromptText(texts.text("people.why"));
    why.setAccessibleText(texts.text("people.why"));
    list.getItems().setAll(model.lists().stream().map(ContactList::name).toList());
    list.setPromptText(texts.text("people.list"));
    list.setAccessibleText(texts.text("people.list"));
    go.setText(texts.text(wanted.go()));
    cancel.setText(texts.text("people.cancel"));
    said.setText("");
    List.of(question, go, cancel).forEach(node -> Visible.set(node, true));
    Visible.set(why, !wanted.asksForList());
    Visible.set(list, wanted.asksForList());
    Visible.set(said, false);
    Visible.set(this, true);
    (wanted.asksForList() ? list : why).requestFocus();
  }

  private void run() {
    @Nullable Deed wanted = deed;
    if (wanted == null) {
      return;
    }
    List<Integer> contacts = chosen.get();
    String reason = why.getText().isBlank() ? null : why.getText().strip();
    switch (wanted) {
      case ADD -> done(wanted, model.addByHand(contacts, reason));
      case REMOVE -> done(wanted, model.removeByHand(contacts, reason));
      case ENTER, LEAVE ->
          model.enter(
              list.getEditor().getText(),
              contacts,
              wanted == Deed.ENTER,
              n -> done(wanted, n),
              this::refused);
    }
  }

  private void done(Deed wanted, long n) {
    told(language.texts().count(wanted.done(), n));
    List.of(question, why, list, go, cancel).forEach(node -> Visible.set(node, false));
    deed = null;
  }

  private void refused(List<Problem> problems) {
    told(problems.stream().map(language.texts()::problem).collect(Collectors.joining("\n")));
  }

  private void told(String text) {
    said.setText(text);
    Visible.set(said, true);
  }

  private void close() {
    deed = null;
    Visible.set(this, false);
  }
}
