package app.quartier.domain.intake;

import java.util.List;

/// What taking an import back did.
///
/// @param batch id of the undo, itself a batch
/// @param undone id of the import taken back
/// @param contacts contacts removed
/// @param events events removed
/// @param values values put back as they were before
/// @param kept contacts of the import that stay, because something later is about them
/// @param conflicts values left as they are, because something later changed them
public record UndoReport(
    int batch,
    int undone,
    long contacts,
    long events,
    long values,
    long kept,
    List<Conflict> conflicts) {

  public UndoReport {
    conflicts = List.copyOf(conflicts);
  }

  /// How many values of one field were left as they are.
  public record Conflict(String field, long count) {}
}
