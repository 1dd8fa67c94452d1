/// The commands of the window: one list feeds menus, toolbar, palette and shortcut sheet.
///
/// Imports `kit` only. To add a command: one [Command] where the feature makes its own, and its
/// texts `command.<id>` in both languages.
@NullMarked
package app.quartier.ui.command;

import org.jspecify.annotations.NullMarked;
