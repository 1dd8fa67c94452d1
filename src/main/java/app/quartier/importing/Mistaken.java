package app.quartier.importing;

import app.quartier.kernel.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Notices events that are about to be taken as contacts: the columns are those of orders or of
/// what people did, and the same contact stands on several rows.
final class Mistaken {
  private static final List<String> ORDERS =
      List.of(KnownHeaders.AT, KnownHeaders.REF, EventLayout.AMOUNT);
  private static final List<String> DEEDS = List.of("campaign", "url", "device", "machine");

  private Mistaken() {}

  static Optional<Problem> note(Shape shape, Repeated contacts) {
    Set<String> keys = new HashSet<>();
    shape.columns().forEach(c -> KnownHeaders.of(c, true).ifPresent(k -> keys.add(k.key())));
    if (contacts.isEmpty()) {
      return Optional.empty();
    }
    if (keys.containsAll(ORDERS)) {
      return Optional.of(Problem.input("problem.import.note.looksLikeOrders"));
    }
    boolean deeds = keys.contains(KnownHeaders.AT) && DEEDS.stream().anyMatch(keys::contains);
    return deeds
        ? Optional.of(Problem.input("problem.import.note.looksLikeEvents"))
        : Optional.empty();
  }
}
