package app.quartier.ui.kit;

import app.quartier.chart.Palette;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Light or dark, or as the system is. Window's thread only.
///
/// 2026-11-26: dark is a state of the root of each window, not another stylesheet, after which
/// every rule would be looked for anew: a change took the window 70 to 125 ms on two processors,
/// and takes 45 (`ThemeTest` keeps the colours those of Primer Dark).
public final class Theme implements AutoCloseable {
  /// What a person chose.
  public enum Choice {
    LIGHT,
    DARK,
    SYSTEM;

    /// The choice with this name; the system's when there is none.
    public static Choice named(String name) {
      return Arrays.stream(values())
          .filter(choice -> choice.name().equals(name))
          .findFirst()
          .orElse(SYSTEM);
    }
  }

  private final ObjectProperty<Choice> choice =
      new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark", false);
  private final Styling styling;
  private final Subscription system;

  /// @param styling knows the windows
  public Theme(Styling styling, Choice chosen) {
    this.styling = styling;
    scale(1);
    choice.addListener((property, old, next) -> apply());
    system = Platform.getPreferences().colorSchemeProperty().subscribe((old, next) -> apply());
    choice.set(chosen);
    apply();
  }

  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /// The colours of charts.
  public Palette palette() {
    return dark.get() ? Palette.DARK : Palette.LIGHT;
  }

  /// Shows the controls at another size.
  void scale(double factor) {
    atlantafx.base.theme.Theme sheet = new PrimerLight();
    Application.setUserAgentStylesheet(
        new Sheet(sheet.getClass(), sheet.getUserAgentStylesheet()).address(factor));
  }

  /// Follows the system no longer, which outlives every window.
  @Override
  public void close() {
    system.unsubscribe();
  }

  private void apply() {
    boolean now =
        switch (choice.get()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    styling.darken(now);
    dark.set(now);
  }
}
