package app.quartier.ui.builder;

import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sentences under a row; takes no room when there are none.
final class RemarksView extends VBox {
  private List<Remark> shown = List.of();

  RemarksView() {
    getStyleClass().add("remarks");
    Visible.set(this, false);
  }

  void show(List<Remark> remarks) {
    if (remarks.equals(shown)) {
      return;
    }
    shown = List.copyOf(remarks);
    getChildren().setAll(remarks.stream().map(RemarksView::line).toList());
    Visible.set(this, !remarks.isEmpty());
  }

  /// For a screen reader, said after the row.
  String spoken() {
    return shown.stream().map(Remark::text).collect(Collectors.joining(" "));
  }

  private static Node line(Remark remark) {
    Label words = new Label(remark.text());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(6, new FontIcon(icon(remark.kind())), words);
    line.getStyleClass().addAll("remark", style(remark.kind()));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static Feather icon(Remark.Kind kind) {
    return switch (kind) {
      case WRONG -> Feather.ALERT_CIRCLE;
      case NOTE -> Feather.INFO;
      case LOCKED -> Feather.LOCK;
      case DATES -> Feather.CALENDAR;
    };
  }

  private static String style(Remark.Kind kind) {
    return switch (kind) {
      case WRONG -> "wrong";
      case NOTE, LOCKED -> "held";
      case DATES -> "dates";
    };
  }
}
