package app.quartier.ui.command;

import javafx.beans.value.ObservableValue;

/// The name of a command in the current language; undo and redo name their step.
@FunctionalInterface
public interface Naming {
  ObservableValue<String> of(Command command);
}
