/// What opens when a token is pressed: one small editor per kind of value.
///
/// Imports `ui.kit` only; knows nothing of trees and rows. To add one: implement [Editor] and, for
/// the value of a condition, name it in [ValueEditors]. What the data says comes through [Facts].
///
/// 2026-11-25: what nobody asked for is counted behind the numbers of the segment, once, and of a
/// condition that cannot be counted never again (LackingTest).
@NullMarked
package app.quartier.ui.builder.editors;

import org.jspecify.annotations.NullMarked;
