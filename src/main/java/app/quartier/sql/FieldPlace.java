package app.quartier.sql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// The column a field of contacts lives in.
///
/// @param table at most one visible row per contact; the contact table itself for built-in fields
/// @param contact the contact's id in that table
/// @param column `VARCHAR`, `DECIMAL`, `DATE`, `TIMESTAMP WITH TIME ZONE` or `BOOLEAN`; sets are
///   `VARCHAR ARRAY`, places a `DOUBLE PRECISION ARRAY` of latitude and longitude
/// @param visible leaves out rows of hidden batches
public record FieldPlace(Table<?> table, Field<Long> contact, Field<?> column, Condition visible) {}
