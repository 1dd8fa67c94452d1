package app.quartier.domain.data;

import java.util.Map;

/// In which state of a workspace the parts of its data last changed, as generations.
///
/// What is not named here may have changed with every state.
///
/// @param contacts whom there is, and their keys
/// @param fields of contacts, by key: the values of a field
/// @param kinds by key: the events of a kind, their properties and which of them stand
public record Changes(long contacts, Map<String, Long> fields, Map<String, Long> kinds) {
  public Changes {
    fields = Map.copyOf(fields);
    kinds = Map.copyOf(kinds);
  }

  /// All that is known is when the data as a whole changed.
  public static Changes unknown(long generation) {
    return new Changes(generation, Map.of(), Map.of());
  }

  /// Whether the contacts are those of an earlier state of the same workspace.
  public boolean sameContacts(Changes before) {
    return contacts == before.contacts;
  }

  public boolean sameField(String key, Changes before) {
    return fields.containsKey(key) && fields.get(key).equals(before.fields.get(key));
  }

  public boolean sameKind(String key, Changes before) {
    return kinds.containsKey(key) && kinds.get(key).equals(before.kinds.get(key));
  }
}
