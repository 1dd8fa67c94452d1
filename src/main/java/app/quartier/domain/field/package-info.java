/// The vocabulary of a workspace: fields, their types, event kinds, and the catalogue of them all.
///
/// A cell is a `String` or a `Long`; [FieldType] says which and in which unit.
@NullMarked
package app.quartier.domain.field;

import org.jspecify.annotations.NullMarked;
