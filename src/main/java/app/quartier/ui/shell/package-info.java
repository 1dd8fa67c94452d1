/// The frame of the window: menus, sidebar, status bar, notices, and the life of segments.
///
/// Imports `ui.kit` and `ui.command` and no feature: builder, insight and import page come in as
/// regions from `ui.Wiring`. To add a command: one line in [ShellCommands] and its texts.
///
/// Decisions:
/// - 2026-11-21 Settings are a file in the person's folder, not `java.util.prefs`, so that tests
///   and two installations do not share them (`DraftsTest`).
/// - 2026-11-21 A draft is written after every step and taken away by saving, so a kill loses
///   nothing (`DraftsTest`).
@NullMarked
package app.quartier.ui.shell;

import org.jspecify.annotations.NullMarked;
