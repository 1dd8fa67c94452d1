/// Reads, normalises and formats one value of each type: what a person or a file wrote becomes a
/// cell (see [app.quartier.domain.field.FieldType]), and a cell becomes text again.
///
/// Imports `domain` and `kernel`; the only package that knows libphonenumber and jmail.
///
/// To add a type: a reader class here, its line in [ValueReader], its texts in the `import` bundle
/// (`problem.value.…`), a table of odd values in its test.
///
/// Decisions:
/// - 2026-11 A number with more than six decimals is rounded half even to six (files of scores hold
///   binary fractions); money with more than four decimals other than zeros is refused: an amount
///   is never altered. `NumberReaderTest` keeps both.
/// - 2026-11 `1,234` and `1.234` are the only doubtful numbers; the convention of the column
///   decides them, every other form is read by its own shape. `NumberReaderTest` keeps it.
/// - 2026-11 A date never swaps day and month to make a value fit: the column has one order.
///   `TemporalReaderTest` keeps it.
/// - 2026-11 A phone number needs a possible length, not an attributed range: ranges open every
///   month. `ContactReadersTest` keeps it.
/// - 2026-11-25 In a cell of several items the strongest separator outside quotes decides: line
///   break, `|`, `;`, `,`. Separators alone, or `[]`, are a set without items; an empty cell is no
///   value (`SetReaderTest`).
@NullMarked
package app.quartier.value;

import org.jspecify.annotations.NullMarked;
