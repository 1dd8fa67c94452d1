/// The core: the few shapes that every operator is lowered to, and that `engine` and `sql`
/// evaluate.
///
/// Everything is resolved here: fields are known, texts folded, numbers scaled, windows turned into
/// inclusive bounds, muted and incomplete leaves gone. `engine` and `sql` switch over [Core]
/// exhaustively, so a new record here is a compile error there until both know it.
@NullMarked
package app.quartier.domain.core;

import org.jspecify.annotations.NullMarked;
