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
/// - 2026-11-25 A pattern is folded whole, like its value, and describes all of it; a regular
///   expression keeps its ASCII characters, which are its syntax, has its other letters folded one
///   by one, and is found anywhere. RE2 knows no look-around and no back-references; both are
///   refused with that reason (`ComparisonsLoweringTest`).
/// - 2026-11-25 A domain of an e-mail address is compared exactly, in ASCII and lower case;
///   sub-domains are other domains (`MailDomainTest`).
/// - 2026-11-25 A text read as a number takes comma and point alike for the decimal mark, spaces
///   between groups of three; what a number field could not hold is no number, so missing
///   (`WrittenNumberTest`).
/// - 2026-11-25 Field against field: two instants are compared to the millisecond, a date and an
///   instant by local days, amounts in one currency only, number and amount never; yes and no have
///   no operator that takes a value, so none that takes a field (`ComparisonsLoweringTest`).
/// - 2026-11-25 A rank is over contacts, so it cannot stand in a *where*; n % is at most six
///   decimals fine, so that SQL can multiply it exactly (`ComparisonsLoweringTest`).
/// - 2026-11-25 A date that has not come yet has no age, not even 0, so whoever has a birth date in
///   the future is in no age condition (`BirthdaysTest`).
/// - 2026-11-25 An anniversary is at least a year old: whoever signed up today has none today, nor
///   a date that lies ahead (`BirthdaysTest`, `PlantedFaultsTest`).
/// - 2026-11-25 `fromAgo … toAgo` is the same window as between two days "ago": whole days, both
///   included; minutes and hours to the millisecond (`PeriodsTest`).
/// - 2026-11-25 A value is held since the same local time so many calendar units ago; what changed
///   after the instant has not been held at all (`BirthdaysTest`, `HeldTest`).
/// - 2026-11-25 The program's own facts are worked out when read and leave no changes behind, so
///   nobody can ask how long they have been held (`BirthdaysTest`).
/// - 2026-11-21 Order conditions count paid orders unless their *where* speaks of the status.
/// - 2026-11-25 Every condition on a set is a count of its items that match (`Core.SetMatch`): has
///   any is at least one, has all of n is n, has exactly is n and no other, every item is no other
///   and at least one. So any, all, exactly and every are false of a set without items, has none is
///   true of it, and a count of zero is true of it; no list at all ("has exactly nothing") is a
///   condition still to be finished, as that question is "has no items" (`SetLoweringTest`,
///   `SetColumnTest`).
/// - 2026-11-25 `hasNone` is the only negative operator of sets and asks for the missing apart;
///   `items` with a count of zero is positive: who has no set at all has no count
///   (`RandomTreesTest`).
/// - 2026-11-25 What an item is put to are the operators of texts with one value or a list; case
///   and accents are said once, by the condition (`SetLoweringTest`).
/// - 2026-11-25 Places are asked about by coordinates only; a postcode instead of them is refused
///   as "later", as there is no list of centres to look it up in (`SetOperandsTest`).
@NullMarked
package app.quartier.domain.operator;

import org.jspecify.annotations.NullMarked;
