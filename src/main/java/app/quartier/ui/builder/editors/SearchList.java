package app.quartier.ui.builder.editors;

import app.quartier.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A search box over a list; arrows move in the list while the focus stays in the box.
final class SearchList<T> extends VBox {
  static final double WIDTH = 340;
  private static final double LINE = 32;
  private static final int SHOWN = 9;

  private final TextField search;
  private final ListView<Line<T>> list = new ListView<>();
  private final Consumer<T> onPick;
  private List<Line<T>> lines = List.of();
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
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list);
    search
        .textProperty()
        .addListener((property, old, next) -> {
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

  private void filter() {
    Folding folding = Folding.IGNORE_CASE_AND_ACCENTS;
    String typed = folding.fold(search.getText().strip());
    List<Line<T>> shown = new ArrayList<>();
    for (Line<T> line : lines) {
      if (line.value() == null || folding.fold(line.text()).contains(typed)) {
        if (line.value() == null && !shown.isEmpty() && shown.getLast().value() == null) {
          shown.removeLast();
        }
        shown.add(line);
      }
    }
    if (!shown.isEmpty() && shown.getLast().value() == null) {
      shown.removeLast();
    }
    @Nullable T kept = selected().orElse(null);
    list.getItems().setAll(shown);
    list.setPrefHeight(Math.clamp(shown.size(), 1, SHOWN) * LINE + 4);
    select(kept);
  }

  private void select(@Nullable T kept) {
    List<Line<T>> items = list.getItems();
    int first = -1;
    for (int i = 0; i < items.size(); i++) {
      @Nullable T value = items.get(i).value();
      if (value != null && value.equals(kept)) {
        list.getSelectionModel().select(i);
        return;
      }
      first = first < 0 && value != null ? i : first;
    }
    list.getSelectionModel().select(first);
  }

  private void step(int by) {
    List<Line<T>> items = list.getItems();
    int at = list.getSelectionModel().getSelectedIndex() + by;
    while (at >= 0 && at < items.size() && items.get(at).value() == null) {
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
    return line == null ? Optional.empty() : Optional.ofNullable(line.value());
  }

  /// Whether the arrows were used since something was typed last.
  boolean moved() {
    return moved;
  }

  void selectValue(T value) {
    select(value);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - SHOWN / 2));
  }

  TextField search() {
    return search;
  }

  private void pick(T value) {
    select(value);
    onPick.accept(value);
  }
}
