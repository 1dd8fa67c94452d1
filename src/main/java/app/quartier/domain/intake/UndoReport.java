package app.quartier.domain.intake;

import java.util.Map;

/// What undoing a batch did.
///
/// @param batch the undo's own batch
/// @param undone the batch taken back
/// @param contactsRemoved contacts that are gone
/// @param contactsKept contacts that stay because a later batch touched them
/// @param valuesRestored values that are what they were before
/// @param conflicts by field key: values that stay because a later batch replaced them
/// @param eventsRemoved events that are gone
/// @param eventsStanding events that stand again
/// @param eventConflicts events that stay withdrawn because a later batch replaced their successor
public record UndoReport(
    int batch,
    int undone,
    long contactsRemoved,
    long contactsKept,
    long valuesRestored,
    Map<String, Long> conflicts,
    long eventsRemoved,
    long eventsStanding,
    long eventConflicts) {
  public UndoReport {
    conflicts = Map.copyOf(conflicts);
  }
}
