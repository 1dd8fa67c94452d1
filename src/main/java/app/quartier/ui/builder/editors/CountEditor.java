package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// How often something happened: "at least 3 times".
public final class CountEditor implements Editor {
  private final Consumer<Count> taker;
  private final Form form;
  private final ComboBox<Relation> relation;
  private final TextField number;
  private final TextField to;

  public CountEditor(Wording wording, Count now, Consumer<Count> taker) {
    this.taker = taker;
    Texts texts = wording.texts();
    form = new Form(texts, texts.text("builder.count.heading"));
    relation =
        Form.choice(
            texts.text("builder.count.heading"),
            List.of(Relation.values()),
            now.relation(),
            wording::relation);
    number = Form.field(texts.text("builder.number"), String.valueOf(now.n()), 4);
    to = Form.field(texts.text("builder.number"), String.valueOf(now.to()), 4);
    Label and = new Label(texts.text("builder.and"));
    form.line(relation, number, and, to, new Label(texts.text("builder.count.times")));
    and.visibleProperty().bind(relation.valueProperty().isEqualTo(Relation.BETWEEN));
    and.managedProperty().bind(and.visibleProperty());
    to.visibleProperty().bind(and.visibleProperty());
    to.managedProperty().bind(and.visibleProperty());
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    number.requestFocus();
    number.selectAll();
  }

  @Override
  public boolean commit() {
    form.fine();
    boolean between = relation.getValue() == Relation.BETWEEN;
    Optional<Integer> n = DayField.whole(number.getText());
    Optional<Integer> end = between ? DayField.whole(to.getText()) : n;
    if (n.isEmpty() || end.isEmpty()) {
      form.wrong(Problem.input("problem.builder.whole"));
      return false;
    }
    taker.accept(new Count(relation.getValue(), n.get(), end.get()));
    return true;
  }
}
