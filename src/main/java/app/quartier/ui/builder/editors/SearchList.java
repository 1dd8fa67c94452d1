package app.quartier.ui.builder.editors;

import app.quartier.kernel.Folding;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A search box over a list; arrows move in the list while the focus stays in the box. What stands
/// in the box at first searches for nothing until something is typed.
final class SearchList<T> extends VBox {
  static final double WIDTH = 340;
  private static final double LINE = 32;
  private static final int SHOWN = 9;

  private final TextField search;
  private final ListView<Line<T>> list = new ListView<>();
  private final Label note = Form.note("");
  private final Consumer<T> onPick;
  private List<Line<T>> lines = List.of();
  private String sought = "";
  private final Frames later = new Frames();
  private boolean moved;

  SearchList(String prompt, TextField search, Consumer<T> onPick) {
    super(8);
    this.search = search;
    this.onPick = onPick;
    getStyleClass().add("editor-list");
    search.setPromptText(prompt);
    search.setAccessibleText(prompt);
    list.setAccessibleText(prompt);
    list.setFocusTraversable(false);
    list.setFixedCellSize(LINE);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(view -> new LineCell<>(this::pick));
    // before it has a height, a list scrolls to where it thinks the line is
    list.heightProperty().addListener((property, old, next) -> later.add(this::scrollToSelected));
    VBox.setVgrow(list, Priority.ALWAYS);
    say("");
    getChildren().addAll(search, list, note);
    search
        .textProperty()
        .addListener((property, old, next) -> {
          sought = next.strip();
          moved = false;
          filter();
        });
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      step(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    }
  }

  /// Shows these lines, as far as they fit what is typed; the chosen line stays chosen.
  void show(List<Line<T>> all) {
    lines = all;
    filter();
  }

  /// What was typed since it opened.
  String sought() {
    return sought;
  }

  /// Says something below the list; blank says nothing.
  void say(String text) {
    note.setText(text);
    Visible.set(note, !text.isBlank());
  }

  /// Starts with what was typed before it opened.
  void begin(String typed) {
    search.setText(typed);
    search.requestFocus();
    search.end();
  }

  private void filter() {
    Folding folding = Folding.IGNORE_CASE_AND_ACCENTS;
    String typed = folding.fold(sought);
    List<Line<T>> shown = new ArrayList<>();
    for (Line<T> line : lines) {
      if (line.isHeading() || folding.fold(line.text()).contains(typed)) {
        if (line.isHeading() && !shown.isEmpty() && shown.getLast().isHeading()) {
          shown.removeLast();
        }
        shown.add(line);
      }
    }
    if (!shown.isEmpty() && shown.getLast().isHeading()) {
      shown.removeLast();
    }
    @Nullable T kept = selected().orElse(null);
    if (!list.getItems().equals(shown)) {
      list.getItems().setAll(shown);
    }
    list.setPrefHeight(Math.clamp(shown.size(), 1, SHOWN) * LINE + 4);
    select(kept);
  }

  private void select(@Nullable T kept) {
    List<Line<T>> items = list.getItems();
    int first = -1;
    for (int i = 0; i < items.size(); i++) {
      Line<T> line = items.get(i);
      if (line.canBePicked() && kept != null && kept.equals(line.value())) {
        list.getSelectionModel().select(i);
        return;
      }
      first = first < 0 && line.canBePicked() ? i : first;
    }
    if (first < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(first);
    }
  }

  private void step(int by) {
    List<Line<T>> items = list.getItems();
    int at = list.getSelectionModel().getSelectedIndex() + by;
    while (at >= 0 && at < items.size() && !items.get(at).canBePicked()) {
      at += by;
    }
    if (at >= 0 && at < items.size()) {
      moved = true;
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - SHOWN / 2));
    }
  }

  /// The line the arrows stand on.
  Optional<T> selected() {
    @Nullable Line<T> line = list.getSelectionModel().getSelectedItem();
    return line == null || !line.canBePicked()
        ? Optional.empty()
        : Optional.ofNullable(line.value());
  }

  /// Whether the arrows were used since something was typed last.
  boolean moved() {
    return moved;
  }

  void selectValue(T value) {
    select(value);
    scrollToSelected();
  }

  private void scrollToSelected() {
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - SHOWN / 2));
  }

  TextField search() {
    return search;
  }

  private void pick(Line<T> line) {
    if (line.refusal() != null) {
      say(line.refusal());
      select(selected().orElse(null));
    } else if (line.value() != null) {
      select(line.value());
      onPick.accept(line.value());
    }
  }
}
