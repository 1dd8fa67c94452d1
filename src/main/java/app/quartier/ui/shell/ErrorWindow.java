package app.quartier.ui.shell;

import app.quartier.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Tells of a bug: a sentence, a code, details that can be copied and hold no contact data.
public final class ErrorWindow extends VBox {
  private static final double GAP = 12;
  private static final double WIDTH = 620;
  private static final double HEIGHT = 420;

  private final Button proceed = new Button();
  private final Button restart = new Button();

  public ErrorWindow(Texts texts, ErrorReport report) {
    super(GAP);
    setPadding(new Insets(GAP * 2));
    Label title = new Label(texts.text("error.title"));
    title.getStyleClass().add("q-title");
    Label words = new Label(texts.text("error.words", report.code()));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    TextArea details = new TextArea(report.details());
    details.setEditable(false);
    details.setAccessibleText(texts.text("error.details"));
    VBox.setVgrow(details, Priority.ALWAYS);
    Button copy = new Button(texts.text("error.copy"));
    copy.setOnAction(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(report.details());
      Clipboard.getSystemClipboard().setContent(content);
    });
    proceed.setText(texts.text("error.proceed"));
    proceed.getStyleClass().add("accent");
    proceed.setDefaultButton(true);
    restart.setText(texts.text("error.restart"));
    HBox buttons = new HBox(GAP, copy, restart, proceed);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, words, details, buttons);
  }

  /// Opens it over a window; the program goes on.
  ///
  /// @param onClosed told when it was read
  /// @param onRestart opens the workspace anew
  public void show(@Nullable Window owner, Runnable onClosed, Runnable onRestart) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle("Quartier");
    stage.setScene(new Scene(this, WIDTH, HEIGHT));
    proceed.setOnAction(event -> stage.close());
    restart.setOnAction(event -> {
      stage.close();
      onRestart.run();
    });
    stage.setOnHidden(event -> onClosed.run());
    stage.show();
  }
}
