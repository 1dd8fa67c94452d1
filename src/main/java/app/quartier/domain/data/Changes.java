package app.quartier.domain.data;

import java.util.Map;

/// In which state the parts of a workspace's data are, by names of states: a part that has the same
/// name twice holds the same data both times, in this process or another, in this workspace or a
/// copy of it.
///
/// What is not named here is in the state of the whole.
///
/// @param state of the whole
/// @param contacts whom there is, and their keys
/// @param fields of contacts, by key: the values of a field
/// @param kinds by key: the events of a kind, their properties and which of them stand
public record Changes(
    String state, String contacts, Map<String, String> fields, Map<String, String> kinds) {
  public Changes {
    fields = Map.copyOf(fields);
    kinds = Map.copyOf(kinds);
  }

  /// All that is known is the state of the whole.
  public static Changes unknown(String state) {
    return new Changes(state, state, Map.of(), Map.of());
  }

  /// The state of a field's values.
  public String ofField(String key) {
    return fields.getOrDefault(key, state);
  }

  /// The state of a kind's events.
  public String ofKind(String key) {
    return kinds.getOrDefault(key, state);
  }
}
