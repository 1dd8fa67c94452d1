/// What every screen uses: the thread of the window, the theme, the language, the edited segment.
///
/// Imports no feature. Colours live in `tokens.css` only; icons are Feather's.
///
/// Decisions:
/// - 2026-11-25 What lives longer than a window (language, zoom, theme, notices) is followed
///   through `Attached` only, or a workspace that was left stays in memory with all its data
///   (`ForgottenWindowsTest`).
/// - 2026-11-26 A [Column] remembers how high it is, so nothing in it may change its size while it
///   is being laid out (`ColumnTest`; `TokenLine` of the builder shortens after).
@NullMarked
package app.quartier.ui.kit;

import org.jspecify.annotations.NullMarked;
