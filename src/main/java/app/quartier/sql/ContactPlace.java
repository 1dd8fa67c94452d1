package app.quartier.sql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// The table with one row per contact.
///
/// @param key the normalised key, never null
/// @param visible leaves out rows of hidden batches and removed contacts
public record ContactPlace(Table<?> table, Field<Long> id, Field<String> key, Condition visible) {}
