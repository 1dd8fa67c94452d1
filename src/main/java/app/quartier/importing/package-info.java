/// Takes files of contacts and of events into a workspace: finds out how a file is written, maps
/// its columns, merges its rows by key, and tells exactly what it did or would do.
///
/// Imports `domain`, `value`, `work` and `kernel`; contacts and events already there only through
/// the ports `domain.data`, the way in only through `domain.intake`. FastCSV writes the rejects
/// file.
///
/// The way of a file: [EncodingSniffer] (bytes), [ShapeSniffer] (lines), [Survey] and [Planner]
/// (columns), [Keys] (rows that share a key), then a [RowTaker] row by row. To know another column
/// name, add it to [KnownHeaders]; another word for an order's status, to [OrderWords].
///
/// Decisions:
/// - 2026-11 Records are cut by [Cells] and [Rows], not by a CSV library: a missing quote must cost
///   one record and not the rest of the file, which needs the raw lines. `OddFilesTest` keeps it.
/// - 2026-11 A row needs as many cells as the header; only empty ones too many at its end are
///   dropped. `OddFilesTest` keeps it.
/// - 2026-11 One plan serves dry run and run, and both take every row the same way: `DryRunTest`
///   compares their counts on random files.
/// - 2026-11 What the file does not say of an order (a column it does not have, an empty cell)
///   stays as it was. `EventImportTest` keeps it.
/// - 2026-11 A contact or order number on several rows is judged once, by what all its rows leave,
///   so that a file imported twice changes nothing. `AgainTest` keeps it on random files.
/// - 2026-11 Each rejected row says how it was read ([ReadAs]), so that mending it cannot change
///   its other cells; the file is known by its header ([RejectsHeader]). `RejectsLoopTest` keeps
///   it.
/// - 2026-11 A shop's file without a status column holds paid orders; the report says so.
/// - 2026-11-25 A column is a set when its name says so or when many cells hold several of a few
///   short items; with commas alone only if their number differs, because "Paris, France" is one
///   text. Columns named latitude and longitude, or two columns meant for one field of places, make
///   one place (`SetsAndPlacesImportTest`).
/// - 2026-11-25 A file that says yes does not give consent again to whom withdrew it, because
///   nobody may be re-subscribed by an old file; the report counts them (`EnrolmentTest`).
/// - 2026-11-25 One thread reads rows a few ahead of the one that takes them, and in the survey
///   looks at a third of the columns; a cell is looked at once for each text its column repeats;
///   the survey gathers the keys, so that the file is not read once more (`AheadTest`,
///   `FamiliarTest`, `DryRunTest`, `AgainTest`).
/// - 2026-11-25 The reading thread also looks keys up and tells events apart; the one that writes
///   is left with what hangs on the rows before ([RowTaker.Looked]) and with the database, which
///   takes nearly all of it. Tried for events and left, by the time of processors: columns as
///   arrays (`UNNEST`) cost H2 a fifth more or worse than forty rows of values, two hundred rows as
///   much; four thousand rows a commit save nothing; writing late saves a seventh of that thread,
///   but then a killed process loses commits (`EventImportTest`, `AgainTest`).
/// - 2026-11-26 Tried and left: statements and commits on a third thread. Two processors are busy
///   with two; a process that had compiled everything was a seventh quicker with contacts, the
///   first import of a process and events no quicker.
/// - 2026-11-25 What waits between the two threads is bounded by its letters and not by its rows
///   alone, and long texts are never kept: four thousand rows of ninety thousand letters are read
///   with 200 MB (`RowsTest`, `FamiliarTest`).
/// - 2026-11-26 The shape and the survey of the last file are remembered ([LastFile]), because the
///   page recognises, previews, predicts and imports the same one; a column read otherwise is
///   looked at alone, and a file is known again by its bytes only (`LastFileTest`).
@NullMarked
package app.quartier.importing;

import org.jspecify.annotations.NullMarked;
