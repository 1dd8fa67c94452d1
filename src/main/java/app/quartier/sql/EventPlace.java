package app.quartier.sql;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// The table with the events of one kind.
///
/// @param withdrawn null while the event stands
/// @param properties columns by property key, the event time left out
/// @param visible leaves out rows of hidden batches
public record EventPlace(
    Table<?> table,
    Field<Long> contact,
    Field<OffsetDateTime> at,
    Field<OffsetDateTime> withdrawn,
    Field<Boolean> machine,
    Map<String, Field<?>> properties,
    Condition visible) {

  public EventPlace {
    properties = Map.copyOf(properties);
  }
}
