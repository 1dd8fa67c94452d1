package app.quartier.ui.builder.editors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/// One thumb or two on a track, in exact numbers. What the program puts there is not told back.
final class Thumbs {
  private final Control view;
  private final DoubleProperty low;
  private final DoubleProperty high;
  private final DoubleProperty min;
  private final DoubleProperty max;
  private final DoubleProperty increment;
  private BigDecimal step = BigDecimal.ONE;
  private BiConsumer<BigDecimal, BigDecimal> handler = (from, to) -> {};
  private boolean putting;

  private Thumbs(Slider slider) {
    view = slider;
    low = slider.valueProperty();
    high = low;
    min = slider.minProperty();
    max = slider.maxProperty();
    increment = slider.blockIncrementProperty();
    low.addListener((property, old, next) -> moved());
  }

  private Thumbs(RangeSlider slider) {
    view = slider;
    low = slider.lowValueProperty();
    high = slider.highValueProperty();
    min = slider.minProperty();
    max = slider.maxProperty();
    increment = slider.blockIncrementProperty();
    low.addListener((property, old, next) -> moved());
    high.addListener((property, old, next) -> moved());
  }

  static Thumbs of(Scope scope, boolean two) {
    String name = scope.texts().text("builder.editor.slider", scope.label());
    Thumbs thumbs = two ? new Thumbs(new RangeSlider()) : new Thumbs(new Slider());
    thumbs.view.setAccessibleText(name);
    if (two) {
      String from =
          scope.texts().text("builder.editor.end", name, scope.texts().text("builder.editor.from"));
      String to =
          scope.texts().text("builder.editor.end", name, scope.texts().text("builder.editor.to"));
      thumbs
          .view
          .skinProperty()
          .addListener((property, old, next) -> {
            name(thumbs.view.lookup(".low-thumb"), from);
            name(thumbs.view.lookup(".high-thumb"), to);
          });
    }
    return thumbs;
  }

  private static void name(@Nullable Node thumb, String name) {
    if (thumb != null) {
      thumb.setAccessibleRole(AccessibleRole.SLIDER);
      thumb.setAccessibleText(name);
    }
  }

  Control view() {
    return view;
  }

  void onMoved(BiConsumer<BigDecimal, BigDecimal> taker) {
    handler = taker;
  }

  /// Sets what the track stands for, and how far a key moves.
  void span(BigDecimal from, BigDecimal to, BigDecimal by) {
    putting = true;
    step = by;
    max.set(to.doubleValue());
    min.set(from.doubleValue());
    increment.set(by.doubleValue());
    putting = false;
    put(null, null);
  }

  /// Puts the thumbs; where no number is given, at the ends.
  void put(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    if (putting) {
      return;
    }
    putting = true;
    double first = from == null ? min.get() : from.doubleValue();
    double last = to == null ? max.get() : to.doubleValue();
    if (high.equals(low)) {
      low.set(clamped(first));
    } else {
      // the thumbs never pass each other: first out of the way, then in
      high.set(max.get());
      low.set(clamped(Math.min(first, last)));
      high.set(clamped(Math.max(first, last)));
    }
    putting = false;
  }

  private double clamped(double value) {
    return Math.clamp(value, min.get(), max.get());
  }

  private void moved() {
    if (!putting) {
      putting = true;
      handler.accept(rounded(low.get()), rounded(high.get()));
      putting = false;
    }
  }

  private BigDecimal rounded(double value) {
    BigDecimal steps = BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_EVEN);
    BigDecimal number = steps.multiply(step).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
