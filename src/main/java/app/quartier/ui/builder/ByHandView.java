package app.quartier.ui.builder;

import app.quartier.domain.segment.ByHand;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Segment;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Hint;
import app.quartier.ui.kit.Visible;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Below the rule, who was added and removed by hand: a line with the numbers, which opens the list
/// of them with their reasons, where each can be left to the rule again.
final class ByHandView extends VBox {
  private static final int SHOWN = 200;

  private final Desk desk;
  private final Button line = new Button();
  private final VBox rows = new VBox();
  private boolean open;

  ByHandView(Desk desk) {
    this.desk = desk;
    getStyleClass().add("by-hand");
    setId("by-hand");
    line.setId("by-hand-line");
    line.getStyleClass().add("flat");
    getChildren().setAll(line, rows);
    Visible.set(this, false);
  }

  void show(Segment segment, Texts texts) {
    boolean some = !segment.added().isEmpty() || !segment.removed().isEmpty();
    Visible.set(this, some);
    line.setText(numbers(segment, texts));
    line.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    line.setOnAction(pressed -> {
      open = !open;
      show(segment, texts);
    });
    Visible.set(rows, open);
    rows.getChildren().setAll(open ? rows(segment, texts) : List.of());
  }

  private static String numbers(Segment segment, Texts texts) {
    String added = texts.count("builder.byHand.added", segment.added().size());
    String removed = texts.count("builder.byHand.removed", segment.removed().size());
    if (segment.removed().isEmpty()) {
      return added;
    }
    return segment.added().isEmpty() ? removed : texts.text("builder.byHand.both", added, removed);
  }

  private List<Node> rows(Segment segment, Texts texts) {
    List<Node> all = new ArrayList<>();
    segment.added().stream()
        .limit(SHOWN)
        .forEach(one -> all.add(row(one, "builder.byHand.plus", texts)));
    segment.removed().stream()
        .limit(SHOWN)
        .forEach(one -> all.add(row(one, "builder.byHand.minus", texts)));
    int more =
        Math.max(0, segment.added().size() - SHOWN) + Math.max(0, segment.removed().size() - SHOWN);
    if (more > 0) {
      all.add(new Label(texts.count("builder.byHand.more", more)));
    }
    return all;
  }

  private HBox row(Manual one, String sign, Texts texts) {
    Label key = new Label(texts.text(sign, one.key()));
    key.setMinWidth(Region.USE_PREF_SIZE);
    Label why = new Label(said(one, texts));
    why.getStyleClass().add("by-hand-why");
    why.setMinWidth(0);
    Hint.on(why, why.getText());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button back = new Button(texts.text("builder.byHand.takeBack"));
    back.getStyleClass().add("flat");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setAccessibleText(texts.text("builder.byHand.takeBack.of", one.key()));
    back.setOnAction(
        pressed -> desk.change("step.takeBack", segment -> ByHand.takeBack(segment, one.key())));
    HBox row = new HBox(key, why, gap, back);
    row.getStyleClass().add("by-hand-row");
    return row;
  }

  private String said(Manual one, Texts texts) {
    ZoneId zone = desk.workspace().catalog().zone();
    String day =
        one.at() == null ? "" : texts.formats().shortDate(one.at().atZone(zone).toLocalDate());
    if (one.why() == null) {
      return day;
    }
    return day.isEmpty() ? one.why() : texts.text("builder.byHand.why", day, one.why());
  }
}
