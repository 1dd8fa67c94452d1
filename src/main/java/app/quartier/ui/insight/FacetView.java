package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import app.quartier.chart.Palette;
import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Hint;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Visible;
import app.quartier.workspace.Counted;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How any field is spread over the segment, beside all contacts: a chart, or the same as a table.
/// Clicking a bar adds its condition.
final class FacetView extends VBox {
  private static final Duration DIM_AFTER = Duration.millis(150);
  private static final double DIMMED = 0.55;

  private final InsightModel model;
  private final Language language;
  private final Theme theme;
  private final SearchableComboBox<Field> fields = new SearchableComboBox<>();
  private final WayChoice ways;
  private final ChartLegend legend = new ChartLegend();
  private final ChartPane chart = new ChartPane(this::narrow);
  private final FacetTableView table;
  private final Label empty = new Label();
  private final Label refused = new Label();
  private final Label title = new Label();
  private final BooleanProperty asTable = new SimpleBooleanProperty(this, "asTable", false);
  private boolean filling;
  private @Nullable Drawn drawn;

  FacetView(InsightModel model, Language language, Theme theme, ChartCopy copy) {
    this.model = model;
    this.language = language;
    this.theme = theme;
    this.table = new FacetTableView(language, this::narrow);
    getStyleClass().add("facet");
    title.getStyleClass().add("chart-title");
    title.setWrapText(true);
    empty.setWrapText(true);
    empty.getStyleClass().add("quiet");
    refused.textProperty().bind(language.text("builder.locked.refused"));
    refused.setId("insight-refused");
    refused.setWrapText(true);
    refused.getStyleClass().add("trouble");
    Visible.set(refused, false);
    model.desk().refusedProperty().subscribe(locked -> Visible.set(refused, false));
    fields.setId("insight-field");
    fields.setMaxWidth(Double.MAX_VALUE);
    fields.setConverter(new FieldNames());
    fields.valueProperty().subscribe(this::choose);
    ways = new WayChoice(model, language);
    getChildren().setAll(fields, ways, heading(copy), legend, chart, empty, refused);
    model.desk().countedProperty().subscribe(this::offer);
    Attached.follow(this, language.textsProperty(), texts -> offer());
    model.findingsProperty().subscribe(this::redraw);
    Attached.follow(this, language.textsProperty(), texts -> redraw());
    Attached.follow(this, theme.darkProperty(), dark -> redraw());
    asTable.subscribe(this::redraw);
    dimWhileAsking();
    offer();
    redraw();
  }

  /// The last chart stays, pale, when the next one lets wait.
  private void dimWhileAsking() {
    PauseTransition patience = new PauseTransition(DIM_AFTER);
    patience.setOnFinished(over -> setOpacity(model.askingProperty().get() ? DIMMED : 1));
    model
        .askingProperty()
        .subscribe(asking -> {
          if (asking) {
            patience.playFromStart();
          } else {
            patience.stop();
            setOpacity(1);
          }
        });
  }

  /// Fields are found and shown by their names.
  private final class FieldNames extends StringConverter<@Nullable Field> {
    @Override
    public String toString(@Nullable Field field) {
      return field == null ? "" : field.labels().in(language.texts().locale());
    }

    @Override
    public @Nullable Field fromString(String name) {
      return fields.getItems().stream()
          .filter(f -> toString(f).equals(name))
          .findFirst()
          .orElse(null);
    }
  }

  private HBox heading(ChartCopy copy) {
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    ToggleButton form = new ToggleButton(null, new FontIcon(Feather.LIST));
    form.setId("insight-as-table");
    form.getStyleClass().add("quiet-button");
    form.selectedProperty().bindBidirectional(asTable);
    form.accessibleTextProperty().bind(language.text("insight.chart.asTable"));
    language.text("insight.chart.asTable").subscribe(words -> Hint.on(form, words));
    MenuButton more = new CopyMenu(copy, language, Bindings.isNull(model.findingsProperty()));
    HBox heading = new HBox(title, form, more);
    heading.getStyleClass().add("heading");
    return heading;
  }

  /// All that the chart shows comes of this.
  private record Drawn(
      Findings.@Nullable Spread spread, Texts texts, Palette palette, boolean asTable) {}

  private void offer() {
    @Nullable Counted counted = model.desk().countedProperty().get();
    List<Field> offered = counted == null ? List.of() : Distributions.drawn(counted.catalog());
    fields.setAccessibleText(language.texts().text("insight.chart.field"));
    fields.setDisable(offered.isEmpty());
    filling = true;
    // emptied, or refilled with a value chosen, the box looks for that value in vain and throws
    if (!offered.isEmpty() && !offered.equals(fields.getItems())) {
      fields.setValue(null);
      fields.getItems().setAll(offered);
    }
    fields.setValue(shown(offered));
    filling = false;
  }

  private @Nullable Field shown(List<Field> offered) {
    return offered.stream()
        .filter(f -> f.key().equals(model.fieldProperty().get()))
        .findFirst()
        .orElse(null);
  }

  private void choose() {
    @Nullable Field chosen = fields.getValue();
    if (!filling && chosen != null) {
      model.fieldProperty().set(chosen.key());
    }
  }

  private void redraw() {
    Texts texts = language.texts();
    @Nullable Findings findings = model.findingsProperty().get();
    Drawn now =
        new Drawn(
            findings == null ? null : findings.spread(), texts, theme.palette(), asTable.get());
    if (now.equals(drawn)) {
      return;
    }
    drawn = now;
    boolean nothing = findings == null || findings.spread().facet().bars().isEmpty();
    Visible.set(chart, !nothing && !asTable.get());
    Visible.set(legend, !nothing && !asTable.get());
    showTable(!nothing && asTable.get());
    Visible.set(empty, nothing);
    if (findings == null) {
      title.setText(texts.text("insight.chart.title"));
      empty.setText(texts.text("insight.chart.none"));
      return;
    }
    told(findings, texts, nothing);
  }

  private void told(Findings findings, Texts texts, boolean nothing) {
    Field field = findings.spread().facet().field();
    String subject = findings.spread().subject(texts);
    Charts charts = new Charts(texts, theme.palette());
    title.setText(charts.title(findings.spread().facet(), subject));
    empty.setText(texts.text("insight.chart.noValues", field.labels().in(texts.locale())));
    if (nothing) {
      return;
    }
    if (!Objects.equals(fields.getValue(), field) && !model.askingProperty().get()) {
      offer();
    }
    draw(findings, charts, subject);
  }

  private void draw(Findings findings, Charts charts, String subject) {
    Texts texts = language.texts();
    FacetTable lines = FacetTable.of(findings.spread(), findings.zone(), texts);
    if (asTable.get()) {
      table.show(lines, title.getText());
    } else {
      legend.show(texts, theme.palette(), lines.total());
      chart.show(
          charts.facet(findings.spread().facet(), subject, Charts.Place.PANEL),
          title.getText(),
          lines,
          texts);
    }
  }

  /// The table comes in when it is first asked for: dressing it would let the window wait.
  private void showTable(boolean shown) {
    if (shown && !getChildren().contains(table)) {
      getChildren().add(getChildren().indexOf(empty), table);
    }
    Visible.set(table, shown);
  }

  private void narrow(FacetTable.Line line) {
    @Nullable Findings findings = model.findingsProperty().get();
    if (findings != null) {
      Field field = findings.spread().facet().field();
      boolean done =
          model
              .desk()
              .editUnlocked(
                  "step.addFromChart",
                  root -> BarConditions.narrowed(root, field, line.questions()));
      Visible.set(refused, !done);
    }
  }
}
