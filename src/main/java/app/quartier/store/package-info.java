/// The workspace on disk: one folder with one H2 file, the system of record.
///
/// [app.quartier.store.Store] creates, opens and closes it; data enters through batches
/// ([app.quartier.domain.intake.Intake]) that are staged invisibly and published in one
/// transaction, and is read through [app.quartier.domain.data.Source]s that each see one state.
///
/// May import `domain`, `document`, `sql`, jOOQ, JDBC, H2 and Flyway.
///
/// To add a table, write the next migration in `store/migration`, name it in `src/main/jooq/
/// codegen.xml`, and, if its rows belong to batches, teach [app.quartier.store.Sweep] and
/// [app.quartier.store.Undo] about them; `KillTest` and `UndoTest` compare every visible value.
///
/// Decisions
/// - 2026-11 A batch's new rows carry ids from a contiguous range that is committed together with
///   them, so sweeping is a walk over ranges and ids are never given twice (`StagingTest`).
/// - 2026-11 Values for fields that a batch brings into being go straight into their own table,
///   which nobody reads before it is registered; values of known fields wait in `pending`
///   (`StagingTest`).
/// - 2026-11 When a batch is undone whose value a later batch replaced, its before-image becomes
///   that of the later change, so that batches can be undone in any order (`UndoTest`).
/// - 2026-11 A source may outlive an undo, so tables nobody registers any more are dropped only
///   while no source is open, at the latest when the workspace is opened (`SourceTest`).
/// - 2026-11 A workspace is made under another name and renamed, so a killed creation leaves no
///   half workspace (`KillTest`).
/// - 2026-11 The file only grows while it is open (`REUSE_SPACE=FALSE`), because H2 lost commits of
///   killed processes when it reused space (`KillTest`).
/// - 2026-11 Flyway is asked only when a migration is pending; an older workspace is first written
///   to `backups` (`MigrationTest`).
/// - 2026-11-25 A field that came with a later import than the contact was filled without a
///   before-image: what stands in it has stood there since that import (`HeldTest`).
/// - 2026-11-25 A set is a `VARCHAR ARRAY`, a place a `DOUBLE PRECISION ARRAY` of latitude and
///   longitude, so that every field is one column; waiting values and before-images are texts that
///   tell no items from one empty item (`SetsAndPlacesTest`).
/// - 2026-11-25 A list is a journal of who was put on it and taken off, so an undo only hides
///   entries and the earlier ones count again; all entries of a list lie together by their ids
///   (`StoreTreesTest`, `KillTest`).
/// - 2026-11-25 Whom an import named is remembered in memory and written once before publishing,
///   because a million rows that change nothing must cost one bit each while staged
///   (`StoreTreesTest`).
/// - 2026-11-25 What the program itself knows about contacts is worked out when read, never stored,
///   so no undo can leave it wrong; the engine reads it as grouped tables, SQL asks it as
///   expressions, and both have to agree (`StoreTreesTest`).
/// - 2026-11-25 Whom a younger batch named, though it changed nothing, stays when the batch that
///   created them is undone, with the values they have: an import that lists somebody says that
///   they belong here (`UndoTest`).
/// - 2026-11-25 A batch writes down who is on a list even if they were before, so that undoing an
///   older batch that said so too takes nobody off. Taking somebody off says nothing about where
///   they belong: it does not name them, and who was never on it gets no entry (`UndoTest`).
/// - 2026-11-25 A no that was said before is noted again, as it must outlive the batch that noted
///   it first, and is no change of the contact (`UndoTest`).
/// - 2026-11-25 Undoing the batch that brought a list leaves the list, empty, where a saved segment
///   asks for it (`UndoTest`).
/// - 2026-11-25 Forty rows go into one insert and two thousand into one commit, and pages are
///   compressed: a statement for each row took longer than its row, and commits of a thousand
///   narrow rows made the file twice as large (`SpaceTest`).
/// - 2026-11-26 A kind that gets properties before its first event is given another table with all
///   of them, chosen where it is registered: with a side table each event was two rows, which took
///   the store half as long again, and adding columns to a table is not safe from being killed
///   (`StagingTest`, `UndoTest`, `KillTest`).
@NullMarked
package app.quartier.store;

import org.jspecify.annotations.NullMarked;
