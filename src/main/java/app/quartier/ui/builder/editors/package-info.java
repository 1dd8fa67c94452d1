/// What opens when a token is pressed: one small editor per kind of value.
///
/// Imports `ui.kit` only; knows nothing of trees and rows. To add one: implement [Editor] and, for
/// the value of a condition, name it in [ValueEditors]. What the data says comes through [Facts].
///
/// Decisions:
/// - 2026-11-25 What nobody asked for is counted behind the numbers of the segment, one after the
///   other, once, and of a condition that cannot be counted never again (`LackingTest`).
/// - 2026-11-25 What cannot be taken, be it no value or beyond the largest document, stays in its
///   box with the reason; an editor that has to go all the same hands over what can be read, and
///   how many lines cannot is said (`LinesStoryTest`, `SetEditorStoryTest`, `DateStoryTest`).
@NullMarked
package app.quartier.ui.builder.editors;

import org.jspecify.annotations.NullMarked;
