package app.quartier.ui.command;

import app.quartier.ui.kit.Language;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The command palette: type, choose, Enter. Shown over the window; Escape closes it.
public final class Palette extends VBox {
  private final TextField typed = new TextField();
  private final ListView<Offer> list = new ListView<>();
  private final Runnable close;

  /// @param prompt text key of what to type
  /// @param name text key of the list
  /// @param offers all lines, as they are when the palette opens
  /// @param close takes the palette away
  public Palette(
      String prompt, String name, List<Offer> offers, Language language, Runnable close) {
    this.close = close;
    getStyleClass().addAll("q-raised", "q-overlay-card", "palette");
    typed.promptTextProperty().bind(language.text(prompt));
    typed.accessibleTextProperty().bind(language.text(prompt));
    list.accessibleTextProperty().bind(language.text(name));
    Label none = new Label();
    none.textProperty().bind(language.text("palette.none"));
    none.getStyleClass().add("q-muted");
    list.setPlaceholder(none);
    list.setCellFactory(view -> new OfferCell());
    list.getItems().setAll(offers);
    list.getSelectionModel().selectFirst();
    typed
        .textProperty()
        .addListener((property, old, next) -> {
          list.getItems().setAll(Offer.matching(offers, next));
          list.getSelectionModel().selectFirst();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setOnMouseClicked(event -> choose());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(typed, list);
  }

  /// The field one types in; it takes the focus when the palette opens.
  public TextField field() {
    return typed;
  }

  /// The names shown, in order.
  public List<String> shown() {
    return list.getItems().stream().map(Offer::name).toList();
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ENTER -> choose();
      case KeyCode.ESCAPE -> close.run();
      case KeyCode.DOWN -> move(1);
      case KeyCode.UP -> move(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(last, 0));
    list.getSelectionModel().select(next);
    list.scrollTo(next);
  }

  private void choose() {
    Offer chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close.run();
      chosen.effect().run();
    }
  }

  /// Icon, name, detail at the right.
  private static final class OfferCell extends ListCell<Offer> {
    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(null);
      if (empty || offer == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(offer.name());
      if (offer.icon() != null) {
        name.setGraphic(new FontIcon(offer.icon()));
      }
      Label detail = new Label(offer.detail());
      detail.getStyleClass().addAll("q-muted", "q-small");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox row = new HBox(name, gap, detail);
      row.setAlignment(Pos.CENTER_LEFT);
      // a long name is shortened, or the list would scroll sideways
      name.setMinWidth(0);
      setPrefWidth(0);
      setGraphic(row);
      setAccessibleText(offer.name() + " " + offer.detail());
    }
  }
}
