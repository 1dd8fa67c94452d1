package app.quartier.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large everything is: the looks are laid out anew at each step, nothing is stretched, so
/// letters and lines stay sharp. Window's thread only.
public final class Zoom {
  private static final List<Double> STEPS = List.of(0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0);
  private static final Pattern PIXELS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)px");
  private static final double NEAR = 0.001;

  private final Styling styling;
  private final Theme theme;
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);

  /// @param remembered the factor of the last time; what is no step becomes the nearest one
  public Zoom(Styling styling, Theme theme, double remembered) {
    this.styling = styling;
    this.theme = theme;
    use(nearest(remembered));
  }

  /// 1 = as drawn.
  public ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  /// A length as drawn, at the current size.
  public double of(double length) {
    return length * factor.get();
  }

  public void larger() {
    use(STEPS.stream().filter(s -> s > factor.get() + NEAR).findFirst().orElse(factor.get()));
  }

  public void smaller() {
    use(
        STEPS.reversed().stream()
            .filter(s -> s < factor.get() - NEAR)
            .findFirst()
            .orElse(factor.get()));
  }

  public void reset() {
    use(1);
  }

  private void use(double next) {
    if (next != factor.get()) {
      styling.scale(next);
      theme.scale(next);
      factor.set(next);
    }
  }

  private static double nearest(double wish) {
    return STEPS.stream()
        .min((a, b) -> Double.compare(Math.abs(a - wish), Math.abs(b - wish)))
        .orElse(1.0);
  }

  /// A stylesheet with every length in pixels multiplied; lengths of one pixel stay hairlines.
  static String scaled(String css, double factor) {
    return PIXELS
        .matcher(css)
        .replaceAll(found -> {
          double length = Double.parseDouble(found.group(1));
          double next = Math.abs(length) <= 1 ? length : Math.round(length * factor);
          return next + "px";
        });
  }
}
