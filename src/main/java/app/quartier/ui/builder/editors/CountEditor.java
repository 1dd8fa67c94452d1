package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.EventQuery.Machine;
import app.quartier.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How often something happened: "at least 3 times"; for e-mail, whether machines count.
public final class CountEditor implements Editor {
  private final BiConsumer<Count, Machine> taker;
  private final Form form;
  private final ComboBox<Relation> relation;
  private final CheckedField number;
  private final CheckedField to;
  private final CheckBox machines = new CheckBox();

  /// @param email whether events can be made by machines, as opens and clicks can
  public CountEditor(
      Wording wording,
      Count now,
      Machine machine,
      boolean email,
      BiConsumer<Count, Machine> taker) {
    this.taker = taker;
    Texts texts = wording.texts();
    form = new Form(texts.text("builder.count.heading"));
    relation =
        Form.choice(
            texts.text("builder.count.heading"),
            List.of(Relation.values()),
            now.relation(),
            wording::relation);
    number = CheckedField.whole(texts, texts.text("builder.number"), now.n());
    to = CheckedField.whole(texts, texts.text("builder.editor.to"), now.to());
    Label and = new Label(texts.text("builder.and"));
    form.line(relation, number, and, to, new Label(texts.text("builder.count.times")));
    and.visibleProperty().bind(relation.valueProperty().isEqualTo(Relation.BETWEEN));
    and.managedProperty().bind(and.visibleProperty());
    to.visibleProperty().bind(and.visibleProperty());
    to.managedProperty().bind(and.visibleProperty());
    machines.setText(texts.text("builder.editor.machines"));
    machines.setSelected(machine == Machine.INCLUDE);
    if (email || machine == Machine.EXCLUDE) {
      Label why = Form.note(texts.text("builder.editor.machines.why"));
      VBox below = new VBox(8, machines, why);
      below.getStyleClass().add("editor-switches");
      form.add(below);
    }
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    number.focus();
  }

  @Override
  public void begin(String typed) {
    if (Character.isDigit(typed.codePointAt(0))) {
      number.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    boolean between = relation.getValue() == Relation.BETWEEN;
    if (!number.isRight()) {
      number.focus();
      return false;
    }
    if (between && !to.isRight()) {
      to.focus();
      return false;
    }
    int n = Reader.whole(number.read());
    int end = between ? Reader.whole(to.read()) : n;
    taker.accept(
        new Count(relation.getValue(), n, end),
        machines.isSelected() ? Machine.INCLUDE : Machine.EXCLUDE);
    return true;
  }
}
