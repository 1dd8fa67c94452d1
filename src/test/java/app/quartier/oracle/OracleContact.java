package app.quartier.oracle;

import java.util.List;
import java.util.Map;

/// A contact with everything it did.
///
/// @param values by field; a missing value is absent
public record OracleContact(
    String key, Map<String, Object> values, List<OracleEvent> events, OraclePast past) {

  public OracleContact(String key, Map<String, Object> values, List<OracleEvent> events) {
    this(key, values, events, OraclePast.NOTHING);
  }
}
