/// The contacts behind any number: a table over the members of a segment or of one node of it; and
/// the lists contacts are on.
///
/// Imports `kit` and `command` only. Values are read when a cell is shown; sorting happens on a
/// lane. To add a kind of cell: `value.Formats`.
@NullMarked
package app.quartier.ui.people;

import org.jspecify.annotations.NullMarked;
