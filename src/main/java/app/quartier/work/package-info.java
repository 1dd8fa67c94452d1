/// Threads, and nothing but threads: the only package that makes them.
///
/// Imports `kernel` only. Whoever needs work done elsewhere is handed an executor made here.
///
/// Decisions:
/// - 2026-11-25 [Ahead] is handed no executor: its thread has one maker for the whole of its life,
///   waits where the taker is slow, and has ended when it is closed, which an executor shared with
///   others cannot promise; on one that has no thread left, taker and maker would wait for each
///   other for ever (`AheadTest`).
@NullMarked
package app.quartier.work;

import org.jspecify.annotations.NullMarked;
