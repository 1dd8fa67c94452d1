/// Threads, and nothing but threads: the only package that makes them.
///
/// Imports `kernel` only. Whoever needs work done elsewhere is handed an executor made here.
@NullMarked
package app.quartier.work;

import org.jspecify.annotations.NullMarked;
