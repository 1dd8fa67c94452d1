package app.quartier.ui.kit;

import app.quartier.chart.Palette;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Light or dark, or as the system is. Window's thread only.
public final class Theme {
  /// What a person chose.
  public enum Choice {
    LIGHT,
    DARK,
    SYSTEM
  }

  private final ObjectProperty<Choice> choice =
      new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark", false);

  public Theme(Choice chosen) {
    choice.addListener((property, old, next) -> apply());
    Platform.getPreferences().colorSchemeProperty().addListener((p, old, next) -> apply());
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

  private void apply() {
    boolean now =
        switch (choice.get()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    Application.setUserAgentStylesheet(
        now
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    dark.set(now);
  }
}
