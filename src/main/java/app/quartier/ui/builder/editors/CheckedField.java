package app.quartier.ui.builder.editors;

import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// A box that is read when it is left: what is wrong is said below it, never while typing, and what
/// was typed stays.
final class CheckedField extends TextField implements Box {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Texts texts;
  private final Function<String, Reader.Typed> reader;
  private final Label message = new Label();

  CheckedField(
      Texts texts, String name, String text, int columns, Function<String, Reader.Typed> reader) {
    super(text);
    this.texts = texts;
    this.reader = reader;
    setPrefColumnCount(columns);
    setAccessibleText(name);
    message.getStyleClass().add("editor-problem");
    message.setWrapText(true);
    message.setLabelFor(this);
    message.managedProperty().bind(message.visibleProperty().and(visibleProperty()));
    textProperty().addListener((property, old, next) -> say(Optional.empty()));
    focusedProperty()
        .addListener((property, old, focused) -> {
          if (!focused) {
            isRight();
          }
        });
    say(Optional.empty());
  }

  /// Reads a whole number.
  static CheckedField whole(Texts texts, String name, int n) {
    return new CheckedField(texts, name, String.valueOf(n), 4, Reader::whole);
  }

  /// Where it is said what is wrong; stands below the box.
  Label message() {
    return message;
  }

  @Override
  public Reader.Typed read() {
    return reader.apply(getText());
  }

  @Override
  public boolean isRight() {
    Optional<Problem> found =
        read() instanceof Reader.Typed.Wrong(Problem problem)
            ? Optional.of(problem)
            : Optional.empty();
    say(found);
    return found.isEmpty();
  }

  /// Says what is wrong with what stands here beyond its form.
  void blame(Problem problem) {
    say(Optional.of(problem));
  }

  private void say(Optional<Problem> problem) {
    String told = problem.map(texts::problem).orElse("");
    message.setText(told);
    message.setVisible(problem.isPresent());
    setAccessibleHelp(told);
    pseudoClassStateChanged(WRONG, problem.isPresent());
  }

  @Override
  public void focus() {
    requestFocus();
    selectAll();
  }

  /// Starts with what was typed before it opened.
  void begin(String typed) {
    setText(typed);
    requestFocus();
    end();
  }
}
