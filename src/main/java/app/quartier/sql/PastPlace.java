package app.quartier.sql;

import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// The table of the changes of one field of contacts.
///
/// @param contact the contact's id in that table
/// @param visible leaves out changes of other fields and those that were taken back
/// @param otherwise in the rows of contacts: since when those have their value whom no change names
public record PastPlace(
    Table<?> table,
    Field<Long> contact,
    Field<OffsetDateTime> changed,
    Condition visible,
    Field<OffsetDateTime> otherwise) {}
