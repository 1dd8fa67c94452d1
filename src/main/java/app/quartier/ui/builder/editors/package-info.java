/// What opens when a token is pressed: one small editor per kind of value.
///
/// Imports `ui.kit` only; knows nothing of trees and rows. To add one: implement [Editor] and, for
/// the value of a condition, name it in [ValueEditors]. What the data says comes through [Facts].
@NullMarked
package app.quartier.ui.builder.editors;

import org.jspecify.annotations.NullMarked;
