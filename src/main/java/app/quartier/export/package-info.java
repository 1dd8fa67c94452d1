/// Writes contacts out of the program: tables as CSV that spreadsheets open right and cannot be
/// tricked by.
///
/// Imports `domain`, `value`, `text`, `kernel` and FastCSV. To add a format: a class beside
/// [CsvTable] that takes the same columns and rows.
///
/// Decisions:
/// - 2026-11-21 Cells of text types are neutralised whatever they look like, numbers, dates and
///   yes/no never; a phone number in E.164 form keeps its plus sign, because it can hold nothing
///   but digits (`FormulasTest`, beside `value.Formulas`, which the rejects of imports use too).
/// - 2026-11-21 A file appears whole or not at all: it is written beside, forced to disk and
///   renamed (`SavedFileTest`).
@NullMarked
package app.quartier.export;

import org.jspecify.annotations.NullMarked;
