package app.quartier.ui.importing;

import app.quartier.domain.intake.UndoReport;
import app.quartier.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/// What taking an import back did, line by line; what did not happen is not told.
final class UndoneWords {
  private UndoneWords() {}

  static List<String> of(UndoReport report, Texts texts) {
    long conflicts = report.conflicts().values().stream().mapToLong(n -> n).sum();
    List<String> lines =
        Stream.of(
                line("importpage.undone.contacts", report.contactsRemoved(), texts),
                line("importpage.undone.events", report.eventsRemoved(), texts),
                line("importpage.undone.values", report.valuesRestored(), texts),
                line("importpage.undone.standing", report.eventsStanding(), texts),
                line("importpage.undone.kept", report.contactsKept(), texts),
                line("importpage.undone.conflicts", conflicts, texts),
                line("importpage.undone.eventConflicts", report.eventConflicts(), texts))
            .flatMap(told -> told)
            .toList();
    return lines.isEmpty() ? List.of(texts.text("importpage.undone.nothing")) : lines;
  }

  private static Stream<String> line(String key, long n, Texts texts) {
    return n > 0 ? Stream.of(texts.count(key, n)) : Stream.empty();
  }
}
