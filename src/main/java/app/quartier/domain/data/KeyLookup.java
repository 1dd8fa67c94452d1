package app.quartier.domain.data;

import java.util.OptionalInt;

/// Finds contacts by key, at one data version. Safe from any thread.
public interface KeyLookup {

  /// The contact with this normalised key.
  OptionalInt contact(String key);

  String key(int contact);
}
