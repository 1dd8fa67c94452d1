package app.quartier.ui.command;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Something a person can do, in one place: its name, icon, keys, condition and effect.
///
/// @param id the text `command.<id>` is its name; `command.<id>.hint`, where there is one, explains
/// @param menu the menu it stands in
/// @param keys null = none
/// @param also second keys, which no list shows; null = none
/// @param enabled when it can be done
public record Command(
    String id,
    Menu menu,
    @Nullable Feather icon,
    @Nullable KeyCombination keys,
    @Nullable KeyCombination also,
    ObservableBooleanValue enabled,
    Runnable effect) {

  public Command(
      String id,
      Menu menu,
      @Nullable Feather icon,
      @Nullable KeyCombination keys,
      ObservableBooleanValue enabled,
      Runnable effect) {
    this(id, menu, icon, keys, null, enabled, effect);
  }

  /// The same with second keys.
  public Command or(KeyCombination second) {
    return new Command(id, menu, icon, keys, second, enabled, effect);
  }

  /// The menus, in order; their names are the texts `menu.<name in lower case>`.
  public enum Menu {
    FILE,
    EDIT,
    SEGMENT,
    VIEW,
    HELP
  }
}
