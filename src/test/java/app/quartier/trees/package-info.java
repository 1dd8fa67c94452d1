/// Random segments over a random, awkward list of contacts, and the comparison of everything that
/// can evaluate them: the oracle, the engine and the SQL on a private H2.
///
/// May import everything but the windows. `RandomTreesTest` draws and compares; `PlantedFaultsTest`
/// shows that the same comparison catches wrong rules. Beside chance stands the conformance file,
/// one resource for each row of the semantics table: a few contacts, a segment, and the ids that
/// are in it, written by hand and asked of the same three (`ConformanceTest`). A new operator gets
/// a line in `Conditions` and, when it is a new kind of leaf, a [LeafKind], after which the run
/// fails until it is drawn often enough. `LawsTest` asks the engine what holds of every segment.
///
/// Decisions:
/// - 2026-11-21 A leaf kind counts as drawn when the leaf by itself matches somebody and not
///   everybody; each kind × missing policy × negation has to be drawn so 100 times
///   (`RandomTreesTest`).
/// - 2026-11-21 The rule lists ’ and ʼ as apostrophes; ‘ is taken as one too, as people type it
///   (`FoldingAgreesTest`).
/// - 2026-11-25 Expected ids of the conformance file are reasoned from the rules and typed, never
///   taken from a run; a row of the table has at least four cases (`ConformanceTest`), and each
///   planted fault is noticed by the file alone as by chance alone (`PlantedFaultsTest`).
/// - 2026-11-25 The written cases and some trees are asked of the engine alone as well
///   (`EngineAloneTest`): with the unit tests they take seconds and no database, so that each small
///   change of the code can be tried against them (`mvn -Pmutation`, `gates.Survivors`).
@NullMarked
package app.quartier.trees;

import org.jspecify.annotations.NullMarked;
