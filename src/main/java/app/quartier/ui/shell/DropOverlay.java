package app.quartier.ui.shell;

import app.quartier.ui.kit.Language;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What covers the window while files are dragged over it. Every file is taken: the import page
/// says of one that cannot be read why, and what to do.
final class DropOverlay extends StackPane {
  private final Consumer<List<Path>> onFiles;

  DropOverlay(Language language, Consumer<List<Path>> onFiles) {
    this.onFiles = onFiles;
    getStyleClass().add("drop-overlay");
    Label words = new Label();
    words.textProperty().bind(language.text("drop.words"));
    words.getStyleClass().add("q-title");
    FontIcon icon = new FontIcon(Feather.UPLOAD);
    icon.getStyleClass().add("q-icon-large");
    words.setGraphic(icon);
    getChildren().add(words);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Listens to everything dragged over a node.
  void watch(Node whole) {
    whole.addEventHandler(DragEvent.DRAG_OVER, this::over);
    whole.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
    whole.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (!files(event.getDragboard()).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = files(event.getDragboard());
    setVisible(false);
    if (!files.isEmpty()) {
      event.setDropCompleted(true);
      event.consume();
      onFiles.accept(files);
    }
  }

  private static List<Path> files(Dragboard board) {
    return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
  }
}
