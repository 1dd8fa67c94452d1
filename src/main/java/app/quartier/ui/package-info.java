/// The window. One folder per screen; features never import one another, only `kit` and `command`.
///
/// May import `workspace`, `domain`, `document`, `value`, `text`, `chart` and `work`. `Wiring` puts
/// the window together by hand.
@NullMarked
package app.quartier.ui;

import org.jspecify.annotations.NullMarked;
