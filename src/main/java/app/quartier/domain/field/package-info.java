/// The vocabulary of a workspace: fields, their types, event kinds, and the catalogue of them all.
///
/// A cell is a `String`, a `Long`, an [ItemSet] or a [Point]; [FieldType] says which and in which
/// unit.
///
/// Decisions
/// - 2026-11-25 A set keeps each item once, whatever its case and accents, in the order of the
///   folded texts: two cells with the same items are equal, and a text never equals two items of
///   one set, so counting items answers "all of these" and "exactly these" (`ItemSetTest`).
/// - 2026-11-25 A place is kept in steps of a ten-millionth of a degree, which written decimals
///   give back exactly (`PointTest`).
/// - 2026-11-25 The program's own facts have keys with `@`, which no imported field can have, and
///   are found by key like every field but listed apart, so that exports and imports of all fields
///   stay what they were (`ListCommandTest`, `EnrolmentTest`).
@NullMarked
package app.quartier.domain.field;

import org.jspecify.annotations.NullMarked;
