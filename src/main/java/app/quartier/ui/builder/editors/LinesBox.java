package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Folding;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// A box for a list, one value a line, typed or pasted. Says while it changes how many different
/// values there are, how many came again, and which line is none.
final class LinesBox extends VBox {
  private static final int MOST = 100_000;

  private final Texts texts;
  private final Function<String, Optional<String>> reader;
  private final TextArea area = new TextArea();
  private final Label told = Form.note("");
  private final Label wrong = new Label();
  private List<Literal> values = List.of();
  private boolean right = true;

  /// @param name for screen readers
  /// @param reader what a line is kept as; empty when it is no value
  LinesBox(
      Texts texts,
      String name,
      Collection<Literal> now,
      Function<String, Optional<String>> reader) {
    super(8);
    this.texts = texts;
    this.reader = reader;
    area.setText(
        String.join(
            "\n",
            now.stream()
                .filter(Literal.Text.class::isInstance)
                .map(value -> ((Literal.Text) value).text())
                .toList()));
    area.setAccessibleText(name);
    area.setPromptText(name);
    area.setPrefRowCount(8);
    area.setPrefWidth(SearchList.WIDTH);
    wrong.getStyleClass().add("editor-problem");
    wrong.setWrapText(true);
    wrong.setMaxWidth(SearchList.WIDTH);
    told.setWrapText(true);
    told.setMaxWidth(SearchList.WIDTH);
    area.textProperty().addListener((property, old, next) -> read());
    getChildren().addAll(area, told, wrong);
    read();
  }

  private void read() {
    Set<String> seen = new HashSet<>();
    List<Literal> different = new ArrayList<>();
    List<String> strange = new ArrayList<>();
    int again = 0;
    for (String line : area.getText().lines().filter(Predicate.not(String::isBlank)).toList()) {
      Optional<String> value = reader.apply(line.strip());
      if (value.isEmpty()) {
        strange.add(line.strip());
      } else if (seen.add(Folding.IGNORE_CASE_AND_ACCENTS.fold(value.get()))) {
        different.add(new Literal.Text(value.get()));
      } else {
        again++;
      }
    }
    values = List.copyOf(different);
    tell(again, strange);
  }

  private void tell(int again, List<String> strange) {
    String count = texts.count("builder.lines.values", values.size());
    told.setText(again == 0 ? count : texts.count("builder.lines.again", again, count));
    boolean many = values.size() > MOST;
    right = strange.isEmpty() && !many;
    if (many) {
      wrong.setText(texts.text("problem.builder.lines.many", MOST));
    } else if (!strange.isEmpty()) {
      wrong.setText(texts.count("problem.builder.lines", strange.size(), strange.getFirst()));
    }
    Form.show(wrong, !right);
    area.setAccessibleHelp(told.getText() + (right ? "" : " " + wrong.getText()));
  }

  /// The different values, in the order of the lines.
  List<Literal> values() {
    return values;
  }

  boolean isRight() {
    return right;
  }

  void focus() {
    area.requestFocus();
    area.end();
  }

  void begin(String typed) {
    area.appendText(area.getText().isBlank() ? typed : "\n" + typed);
    focus();
  }
}
