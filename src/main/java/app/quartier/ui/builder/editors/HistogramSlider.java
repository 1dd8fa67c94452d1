package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Literal;
import app.quartier.ui.kit.Visible;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A slider, with one thumb or two, under the histogram of the field it is about.
final class HistogramSlider extends VBox {
  private static final double WIDTH = 320;

  private final Scope scope;
  private final Reach reach;
  private final Thumbs thumbs;
  private final Histogram histogram = new Histogram();
  private final StackPane place = new StackPane();
  private final Label least = Form.note("");
  private final Label most = Form.note("");
  private List<Bar> bars = List.of();

  HistogramSlider(Scope scope, Operator operator) {
    super(4);
    this.scope = scope;
    this.reach = new Reach(operator);
    this.thumbs = Thumbs.of(scope, operator.shape() == Shape.BETWEEN);
    getStyleClass().add("histogram-slider");
    setPrefWidth(WIDTH);
    BorderPane ends = new BorderPane();
    ends.setLeft(least);
    ends.setRight(most);
    place.getChildren().setAll(thumbs.view());
    getChildren().addAll(histogram, place, ends);
    setDisable(true);
  }

  /// Told what the thumbs were moved to; the second is the first where there is one thumb.
  void setOnMoved(BiConsumer<BigDecimal, BigDecimal> handler) {
    thumbs.onMoved(handler);
  }

  /// The data has come. Without values there is nothing to slide over.
  void take(Facet facet) {
    bars = facet.bars();
    Visible.set(this, !bars.isEmpty());
    if (bars.isEmpty()) {
      return;
    }
    BigDecimal from = number(bars.getFirst().from());
    BigDecimal to = end(bars.getLast());
    thumbs.span(from, to, step());
    histogram.show(bars.stream().map(bar -> bar.tally().base()).toList());
    least.setText(said(from));
    most.setText(said(to));
    histogram.setAccessibleText(
        scope
            .texts()
            .text("builder.editor.histogram", scope.label(), least.getText(), most.getText()));
    setDisable(false);
  }

  private String said(BigDecimal number) {
    return scope.wording().literal(new Literal.Num(number), scope.field());
  }

  private BigDecimal number(long cell) {
    return BigDecimal.valueOf(cell, scope.field().type().scale());
  }

  private BigDecimal end(Bar bar) {
    return number(bar.to()).add(number(1));
  }

  /// A tenth of a bar, as a power of ten; whole where bars are.
  private BigDecimal step() {
    Bar bar = bars.getFirst();
    BigDecimal width = end(bar).subtract(number(bar.from())).stripTrailingZeros();
    int power = width.precision() - width.scale() - 2;
    boolean whole = width.compareTo(BigDecimal.ONE) >= 0;
    return BigDecimal.ONE.scaleByPowerOfTen(whole ? Math.max(0, power) : power);
  }

  /// Puts the thumbs where the boxes say, and colours what lies in the range.
  void show(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    if (bars.isEmpty()) {
      return;
    }
    thumbs.put(from, to);
    histogram.mark(i -> reach.has(number(bars.get(i).from()), end(bars.get(i)), from, to));
  }
}
