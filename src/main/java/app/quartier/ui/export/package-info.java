/// The export dialog: columns, their order, for which spreadsheet, where to, with a preview.
///
/// Imports `kit` and `command` only; writing is `workspace.MembersTable`'s. To add a preset: a
/// [Preset].
@NullMarked
package app.quartier.ui.export;

import org.jspecify.annotations.NullMarked;
