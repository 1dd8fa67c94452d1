/// Random segments over a random, awkward list of contacts, and the comparison of everything that
/// can evaluate them: the oracle, the engine and the SQL on a private H2.
///
/// May import everything but the windows. `RandomTreesTest` draws and compares; `PlantedFaultsTest`
/// shows that the same comparison catches wrong rules. A new operator gets a line in `Conditions`
/// and, when it is a new kind of leaf, a [LeafKind], after which the run fails until it is drawn
/// often enough.
///
/// Decisions:
/// - 2026-11-21 A leaf kind counts as drawn when the leaf by itself matches somebody and not
///   everybody; each kind × missing policy × negation has to be drawn so 100 times
///   (`RandomTreesTest`).
/// - 2026-11-21 The rule lists ’ and ʼ as apostrophes; ‘ is taken as one too, as people type it
///   (`FoldingAgreesTest`).
@NullMarked
package app.quartier.trees;

import org.jspecify.annotations.NullMarked;
