/// The frame of the window: menus, sidebar, status bar, notices, and the life of segments.
///
/// Imports `ui.kit` and `ui.command` and no feature: builder, insight and import page come in as
/// regions from `ui.Wiring`. To add a command: one line in [ShellCommands] and its texts. To add a
/// template: its document, its line in [Template] and its name.
///
/// Decisions:
/// - 2026-11-21 Settings are a file in the person's folder, not `java.util.prefs`, so that tests
///   and two installations do not share them (`DraftsTest`).
/// - 2026-11-22 What a person just did is answered in the status bar; toasts are for work that
///   ended behind their back and for what can be taken back (`MessagesTest`).
/// - 2026-11-22 The window is painted before its workspace is opened (`OpeningStoriesTest`).
/// - 2026-11-21 A draft is written after every step and taken away by saving, so a kill loses
///   nothing (`DraftsTest`).
@NullMarked
package app.quartier.ui.shell;

import org.jspecify.annotations.NullMarked;
