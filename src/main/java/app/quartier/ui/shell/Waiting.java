package app.quartier.ui.shell;

import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Zoom;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The window before its workspace is open: every region in its place, grey rows where the data
/// will be, and where to read what goes wrong. Nothing here takes the focus but the banner.
public final class Waiting extends BorderPane {
  private static final double GAP = 12;
  private static final int ROWS = 6;
  private static final double[] WIDTHS = {0.9, 0.6, 0.75, 0.5, 0.85, 0.65};

  private final Label words = new Label();

  /// @param settings the regions are as wide as they will be
  public Waiting(Notices notices, Language language, Settings settings, Zoom zoom) {
    getStylesheets()
        .add(Objects.requireNonNull(Waiting.class.getResource("shell.css")).toExternalForm());
    getStyleClass().addAll("main-window", "waiting");
    Region sidebar = rows("q-side", "sidebar");
    Region insight = rows("q-side", "waiting-insight");
    VBox middle = new VBox(new BannerView(notices, language), rows("waiting-middle"));
    middle.getStyleClass().add("centre");
    Regions regions = new Regions(sidebar, middle, insight, language, zoom);
    new WindowMemory(settings).restore(regions);
    setCenter(regions);
    HBox strip = new HBox(GAP, block("tool"), block("tool"), block("tool"));
    strip.getStyleClass().add("tool-strip");
    setTop(strip);
    words.setId("waiting-words");
    words.getStyleClass().addAll("q-muted", "q-small");
    HBox status = new HBox(words);
    status.getStyleClass().add("status-bar");
    setBottom(status);
    getChildren().add(new Ground());
    regions.lookupAll(".region-edge").forEach(edge -> edge.setFocusTraversable(false));
  }

  /// Where to say which workspace is being opened.
  public Label words() {
    return words;
  }

  private static VBox rows(String... styles) {
    VBox rows = new VBox(GAP);
    rows.getStyleClass().addAll(styles);
    for (int row = 0; row < ROWS; row++) {
      Region grey = block("row");
      grey.setPrefWidth(0);
      grey.maxWidthProperty()
          .bind(rows.widthProperty().multiply(WIDTHS[row % WIDTHS.length] / 1.4));
      HBox line = new HBox(grey);
      HBox.setHgrow(grey, Priority.ALWAYS);
      rows.getChildren().add(line);
    }
    return rows;
  }

  private static Region block(String style) {
    Region block = new Region();
    block.getStyleClass().addAll("skeleton", style);
    return block;
  }
}
