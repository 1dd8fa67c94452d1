/// The contacts behind any number: a table over the members of a segment or of one node of it; and
/// the lists contacts are on.
///
/// Imports `kit` and `command` only. Values are read when a cell is shown; sorting happens on a
/// lane. To add a kind of cell: `value.Formats`.
///
/// Decisions:
/// - 2026-11-25 There is one window of lists; its lines are kept by the key of their list, so that
///   the focus and what is being typed outlast every change of the data (`ListsStoryTest`).
@NullMarked
package app.quartier.ui.people;

import org.jspecify.annotations.NullMarked;
