package app.quartier.ui.builder.editors;

import javafx.scene.layout.Region;

/// What stands in the popover of a token. Lives on the window's thread.
public interface Editor {

  Region view();

  /// Puts the focus where typing starts.
  void focus();

  /// Starts with what was typed on the token before the editor opened.
  default void begin(String typed) {}

  /// Hands over what was chosen; false when it cannot be read, and then says why and stays.
  boolean commit();

  /// Hands over what can be read, once the editor has to go although not all of it can; how many
  /// lines of a list are left out.
  default int handOver() {
    return 0;
  }

  /// What Enter does; true when the editor is done.
  default boolean enter() {
    return commit();
  }

  /// Told what to call when something was picked that needs no confirming.
  default void onPicked(Runnable close) {}
}
