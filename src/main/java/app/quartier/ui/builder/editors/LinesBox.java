package app.quartier.ui.builder.editors;

import app.quartier.document.DocumentLimit;
import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import app.quartier.work.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A box for a list, one value a line, typed or pasted. Says while it changes how many different
/// values there are, how many came again, and which line is none.
///
/// A long list is read beside the window once typing pauses, and only its first lines stand in the
/// box: a box of a hundred thousand would keep the window waiting for seconds at each letter.
final class LinesBox extends VBox {
  /// So many lines stand in the box; those after them are kept unseen.
  static final int SHOWN = 500;

  private static final int LETTERS_AT_ONCE = 20_000;
  private static final Duration PATIENCE = Duration.millis(200);

  private final Texts texts;
  private final Function<String, Optional<String>> reader;
  private final Supplier<Folding> folding;
  private final ListRoom room;
  private final Lane lane;
  private final Area area = new Area();
  private final Label told = Form.note("");
  private final Label wrong = new Label();
  private final Label others = Form.note("");
  private final HBox unseenLine;
  private final PauseTransition pause = new PauseTransition(PATIENCE);
  private final List<String> before;
  private List<String> unseen = List.of();
  private ListedValues values = ListedValues.NONE;
  private boolean right = true;
  private int changes;
  private int readAt = -1;

  /// @param name for screen readers
  /// @param reader what a line is kept as, on any thread; empty when it is no value
  /// @param folding which lines say the same now
  LinesBox(
      Scope scope,
      String name,
      Collection<Literal> now,
      Function<String, Optional<String>> reader,
      Supplier<Folding> folding,
      ListRoom room) {
    super(8);
    this.texts = scope.texts();
    this.reader = reader;
    this.folding = folding;
    this.room = room;
    this.lane = scope.facts().lane();
    area.setAccessibleText(name);
    area.setPromptText(name);
    area.setPrefRowCount(8);
    area.setPrefWidth(SearchList.WIDTH);
    wrong.getStyleClass().add("editor-problem");
    wrong.setWrapText(true);
    wrong.setMaxWidth(SearchList.WIDTH);
    Hyperlink drop = new Hyperlink(texts.text("builder.lines.drop"));
    drop.setId("editor-lines-drop");
    drop.setOnAction(event -> keepUnseen(List.of()));
    unseenLine = Form.row(others, drop);
    pause.setOnFinished(event -> readAside());
    area.textProperty().addListener((property, old, next) -> changed());
    getChildren().addAll(area, unseenLine, told, wrong);
    keepUnseen(List.of());
    add(
        now.stream()
            .filter(Literal.Text.class::isInstance)
            .map(value -> ((Literal.Text) value).text())
            .toList());
    before = lines();
  }

  /// Adds lines at the end.
  void add(List<String> lines) {
    String text = area.getText().stripTrailing();
    long there = text.isEmpty() ? 0 : text.lines().count();
    int fit = Math.clamp(SHOWN - there, 0, lines.size());
    List<String> after = new ArrayList<>(unseen);
    after.addAll(lines.subList(fit, lines.size()));
    keepUnseen(List.copyOf(after));
    if (fit > 0) {
      area.setText((text.isEmpty() ? "" : text + "\n") + String.join("\n", lines.subList(0, fit)));
    }
  }

  private void keepUnseen(List<String> lines) {
    unseen = lines;
    others.setText(texts.count("builder.lines.unseen", lines.size()));
    Visible.set(unseenLine, !lines.isEmpty());
    changed();
  }

  /// Other lines, or another folding: they are to be read again.
  void changed() {
    changes++;
    if (unseen.isEmpty() && area.getLength() <= LETTERS_AT_ONCE) {
      readNow();
    } else {
      pause.playFromStart();
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(area.getText().lines().toList());
    lines.addAll(unseen);
    return lines;
  }

  private void readNow() {
    pause.stop();
    if (readAt != changes) {
      take(ListedValues.of(lines(), reader, folding.get(), room, Cancel.NEVER), changes);
    }
  }

  private void readAside() {
    int asked = changes;
    List<String> lines = lines();
    Folding alike = folding.get();
    lane.submit(
        cancel -> ListedValues.of(lines, reader, alike, room, cancel), read -> take(read, asked));
  }

  private void take(ListedValues read, int asked) {
    if (asked == changes) {
      values = read;
      readAt = asked;
      tell();
    }
  }

  private void tell() {
    int found = values.values().size();
    int again = values.again();
    List<String> strange = values.strange();
    String count = texts.count("builder.lines.values", found);
    told.setText(again == 0 ? count : texts.count("builder.lines.again", again, count));
    right = strange.isEmpty() && values.fit();
    if (found > ListRoom.MOST) {
      wrong.setText(texts.text("problem.builder.lines.many", ListRoom.MOST));
    } else if (!values.fit()) {
      wrong.setText(
          texts.count("problem.builder.lines.large", values.fitting(), DocumentLimit.MEGABYTES));
    } else if (!strange.isEmpty()) {
      wrong.setText(texts.count("problem.builder.lines", strange.size(), strange.getFirst()));
    }
    Visible.set(wrong, !right);
    area.setAccessibleHelp(told.getText() + (right ? "" : " " + wrong.getText()));
  }

  /// The different values, in the order of the lines; those not read yet are read first.
  List<Literal> values() {
    readNow();
    return values.values();
  }

  /// Whether there are other lines than at first.
  boolean isTouched() {
    return !lines().equals(before);
  }

  boolean isRight() {
    readNow();
    return right;
  }

  /// Puts its values in the place of those chosen, and says how many lines were left out. Where
  /// there is no room for all of them nothing is taken: half a list would be another one.
  int handOver(ChosenValues chosen) {
    readNow();
    int leftOut = values.strange().size();
    if (values.fit()) {
      chosen.replace(values.values());
      return leftOut;
    }
    return leftOut
        + (int) values.values().stream().filter(one -> !chosen.values().contains(one)).count();
  }

  void focus() {
    area.requestFocus();
    area.end();
  }

  void begin(String typed) {
    area.appendText(area.getText().isBlank() ? typed : "\n" + typed);
    focus();
  }

  /// What was deleted with the whole text, for when it is taken back.
  private record Dropped(String text, List<String> unseen) {}

  /// Of what is pasted, as much as there is room for. Who replaces or deletes the whole text means
  /// the lines that are not shown as well.
  private final class Area extends TextArea {
    private @Nullable Dropped dropped;

    Area() {
      textProperty().addListener((property, old, next) -> takeBack(next));
    }

    private void takeBack(String text) {
      if (dropped != null && dropped.text().equals(text)) {
        List<String> lines = dropped.unseen();
        dropped = null;
        keepUnseen(lines);
      }
    }

    private boolean isAllSelected() {
      return getLength() > 0 && getSelection().getLength() == getLength();
    }

    private void dropUnseenWithAll() {
      if (isAllSelected() && !unseen.isEmpty()) {
        Dropped now = new Dropped(getText(), unseen);
        keepUnseen(List.of());
        dropped = now;
      }
    }

    @Override
    public void replaceSelection(String text) {
      dropUnseenWithAll();
      super.replaceSelection(text);
    }

    @Override
    public void replaceText(int start, int end, String text) {
      if (end - start == getLength()) {
        dropUnseenWithAll();
      }
      super.replaceText(start, end, text);
    }

    @Override
    public void paste() {
      @Nullable String pasted = Clipboard.getSystemClipboard().getString();
      if (pasted == null) {
        return;
      }
      List<String> lines = pasted.lines().toList();
      int kept = isAllSelected() ? 0 : getParagraphs().size();
      if (lines.size() + kept <= SHOWN) {
        super.paste();
      } else {
        replaceSelection("");
        dropped = null;
        add(lines);
      }
      // other lines may be the same text again, and are no way back
      dropped = null;
    }
  }
}
