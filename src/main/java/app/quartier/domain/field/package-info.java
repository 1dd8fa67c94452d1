/// The vocabulary of a workspace: fields, their types, event kinds, and the catalogue of them all.
///
/// A cell is a `String` or a `Long`; [FieldType] says which and in which unit.
///
/// Decisions
/// - 2026-11-25 The program's own facts have keys with `@`, which no imported field can have, and
///   are found by key like every field but listed apart, so that exports and imports of all fields
///   stay what they were (`ListCommandTest`, `EnrolmentTest`).
@NullMarked
package app.quartier.domain.field;

import org.jspecify.annotations.NullMarked;
