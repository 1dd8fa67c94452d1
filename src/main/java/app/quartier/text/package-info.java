/// Everything a person reads: message bundles, plurals, numbers and dates as the language writes
/// them, and the tree of a segment as a plain sentence.
///
/// Imports `domain` and `kernel`. Bundles are `<area>_<language>.properties` in UTF-8, one per area
/// of the program and language, listed once in [Texts#AREAS] and [Languages#ALL]; everything else
/// that differs between languages follows from these. To add a text: the same key in every language
/// of its area. To add a language: a line in [Languages#ALL] and a bundle per area. To add an
/// operator: `operator.<id>` (and `operator.<id>.<type>` where it reads differently for a type) in
/// `sentence`.
///
/// Decisions:
/// - 2026-11-21 Placeholders are `{0}`, apostrophes are apostrophes: no MessageFormat, whose
///   quoting breaks French (`TextsTest`).
/// - 2026-11-21 A missing key is a bug and throws; it is never shown as a key (`TextsTest`).
/// - 2026-11-21 Brackets show nesting; ", and" and ", or" never meet inside one pair
///   (`SegmentSentencesTest`).
/// - 2026-11-25 At contact level clauses are relative ("whose City is Lyon", "who have never …"),
///   so that a segment is one sentence about contacts; NONE and `not` are "other than those". A
///   sentence of more than three lines is told as an outline ([Said], `SegmentSentencesTest`).
/// - 2026-11-25 How a language writes dates and which numbers are singular stands in its bundle, so
///   that a language is texts and one line (`LanguagesTest`). Tables keep conventions of their own:
///   their styles are for a spreadsheet, not for a reader.
/// - 2026-11-25 The mark of a long list is a sum of SHA-256, which needs no order: sorting a
///   hundred thousand values held the window for longer than hashing them
///   (`ConditionSentencesTest`).
@NullMarked
package app.quartier.text;

import org.jspecify.annotations.NullMarked;
