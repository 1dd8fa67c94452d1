/// The operators, and how a segment is checked and lowered to the core.
///
/// To add an operator: one class or one value of a family, one line in [Operators], its phrases in
/// the text bundles and its line in the oracle.
///
/// Decisions:
/// - 2026-11-21 Every comparison of numbers, money, dates and instants lowers to one inclusive
///   range of longs, so strictness, precision and time zones are settled once, here, and neither
///   evaluator can disagree about them (`RandomTreesTest`).
/// - 2026-11-21 A rolling window on a date without time of day covers whole days, today − n units
///   to today, both included; hours and minutes are refused there (`WindowsTest`).
/// - 2026-11-21 Order conditions count paid orders unless their *where* speaks of the status.
@NullMarked
package app.quartier.domain.operator;

import org.jspecify.annotations.NullMarked;
