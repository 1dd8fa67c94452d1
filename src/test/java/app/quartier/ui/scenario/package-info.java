/// A person at the real window, by robot: how long the window's thread is ever away.
///
/// Not a test, as it needs a display and a quiet machine: `mvn -q -DskipTests package
/// exec:exec@scenario` plays it and prints the pauses, step by step, with how long the window's
/// thread was itself at work in them. It opens and drives the program as it is, with mouse and
/// keyboard only, over a workspace on disk; [Crowd] makes one of 200 000 contacts, or of the sample
/// shop.
@NullMarked
package app.quartier.ui.scenario;

import org.jspecify.annotations.NullMarked;
