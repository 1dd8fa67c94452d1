package app.quartier.oracle;

import java.util.Map;

/// Types of the fields of contacts, and the kinds of events.
public record OracleSchema(Map<String, OracleType> fields, Map<String, Kind> kinds) {

  /// A kind of event.
  ///
  /// @param orders whether its events are orders, of which only paid ones count unless told
  ///   otherwise
  public record Kind(Map<String, OracleType> properties, boolean orders) {}
}
