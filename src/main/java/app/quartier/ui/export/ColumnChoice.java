package app.quartier.ui.export;

import app.quartier.domain.field.Field;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A field that may become a column.
final class ColumnChoice {
  private final Field field;
  private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen", true);

  ColumnChoice(Field field) {
    this.field = field;
  }

  Field field() {
    return field;
  }

  BooleanProperty chosenProperty() {
    return chosen;
  }
}
