/// What every screen uses: the thread of the window, the theme, the language, the edited segment.
///
/// Imports no feature. Colours live in `tokens.css` only; icons are Feather's.
@NullMarked
package app.quartier.ui.kit;

import org.jspecify.annotations.NullMarked;
