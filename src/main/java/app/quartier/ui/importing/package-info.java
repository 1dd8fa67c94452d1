/// The import page: how a file is read, its first rows, its columns, what importing it would do,
/// and what it did.
///
/// Imports `kit` and `command` only. Prediction and import are made with the same settings, so what
/// is predicted happens. To add a choice: what it changes in [Choices], and its token in
/// [ReadAsLine].
@NullMarked
package app.quartier.ui.importing;

import org.jspecify.annotations.NullMarked;
