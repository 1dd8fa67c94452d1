/// Random segments over a random, awkward list of contacts, and the comparison of everything that
/// can evaluate them: the oracle, the engine and the SQL on a private H2.
///
/// May import everything but the windows. `RandomTreesTest` draws and compares; `PlantedFaultsTest`
/// shows that the same comparison catches wrong rules. A new operator gets a line in `Conditions`
/// and, when it is a new kind of leaf, a [LeafKind], after which the run fails until it is drawn
/// often enough.
@NullMarked
package app.quartier.trees;

import org.jspecify.annotations.NullMarked;
