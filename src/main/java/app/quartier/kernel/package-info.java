/// What every package may use: cancelling, progress, problems told to people, text folding.
///
/// Imports `java.base` only. Add here only what has no meaning of its own in the business of
/// segments and is needed by at least two packages.
@NullMarked
package app.quartier.kernel;

import org.jspecify.annotations.NullMarked;
