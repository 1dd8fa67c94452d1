package app.quartier.ui.insight;

import app.quartier.ui.kit.Hint;
import app.quartier.ui.kit.Language;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Takes a chart along: as a picture or as a table, to the clipboard or to a file.
final class CopyMenu extends MenuButton {
  private final Language language;
  private final ObservableValue<Boolean> nothing;

  /// @param nothing whether there is no chart to take
  CopyMenu(ChartCopy copy, Language language, ObservableValue<Boolean> nothing) {
    super(null, new FontIcon(Feather.COPY));
    this.language = language;
    this.nothing = nothing;
    getStyleClass().add("quiet-button");
    accessibleTextProperty().bind(language.text("insight.chart.copy"));
    language.text("insight.chart.copy").subscribe(words -> Hint.on(this, words));
    getItems()
        .setAll(
            item("command.copyChartPicture", copy::copyPicture),
            item("command.copyChartTable", copy::copyTable),
            item("insight.chart.savePicture", () -> copy.savePicture(getScene().getWindow())),
            item("insight.chart.saveTable", () -> copy.saveTable(getScene().getWindow())));
  }

  private MenuItem item(String key, Runnable effect) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(language.text(key));
    item.setOnAction(chosen -> effect.run());
    item.disableProperty().bind(nothing);
    return item;
  }
}
