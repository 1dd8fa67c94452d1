package app.quartier.importing;

import app.quartier.domain.field.ItemSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One event as a file or the workspace has it.
final class EventRow {
  private final int contact;
  private final long at;
  private final @Nullable String ref;
  private final boolean machine;
  private final @Nullable Object[] values;

  EventRow(int contact, long at, @Nullable String ref, boolean machine, @Nullable Object[] values) {
    this.contact = contact;
    this.at = at;
    this.ref = ref;
    this.machine = machine;
    this.values = values;
  }

  int contact() {
    return contact;
  }

  long at() {
    return at;
  }

  @Nullable String ref() {
    return ref;
  }

  boolean machine() {
    return machine;
  }

  @Nullable Object[] values() {
    return values;
  }

  /// This event put over an older state of itself: what it does not say stays.
  ///
  /// @param saysMachine whether the file tells what machines did
  EventRow over(EventRow older, boolean saysMachine) {
    @Nullable Object[] merged = Arrays.copyOf(values, values.length);
    for (int i = 0; i < Math.min(merged.length, older.values.length); i++) {
      merged[i] = merged[i] == null ? older.values[i] : merged[i];
    }
    return new EventRow(contact, at, ref, saysMachine ? machine : older.machine, merged);
  }

  boolean sameAs(EventRow other) {
    return contact == other.contact
        && at == other.at
        && machine == other.machine
        && Objects.equals(ref, other.ref)
        && Arrays.equals(values, other.values);
  }

  /// Fingerprint of the contact, the time and the values at these places; missing ones count as if
  /// their property did not exist, so a property born later changes nothing.
  long fingerprint(List<String> keys, boolean saysMachine) {
    long sum =
        Fingerprints.number(Fingerprints.number(contact, at), saysMachine && machine ? 1 : 0);
    for (int i = 0; i < Math.min(values.length, keys.size()); i++) {
      Object value = values[i];
      String key = keys.get(i);
      if (value != null && !key.isEmpty()) {
        long hash = Fingerprints.of(key);
        sum +=
            switch (value) {
              case Long number -> Fingerprints.number(hash, number);
              case ItemSet set -> Fingerprints.text(hash, String.join("\0", set.items()));
              default -> Fingerprints.text(hash, value.toString());
            };
      }
    }
    return sum;
  }
}
