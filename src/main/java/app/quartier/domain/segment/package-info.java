/// The segment as people edit it: an immutable tree of records, pure edits, pruning.
///
/// A new kind of leaf is a new record permitted by [Node]; the compiler then lists every place that
/// has to know it. Operators are not here: a [Condition] names its operator by id, and
/// `domain.operator` registers what the ids mean.
@NullMarked
package app.quartier.domain.segment;

import org.jspecify.annotations.NullMarked;
