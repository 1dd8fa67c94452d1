package app.quartier.importing;

import java.util.List;
import java.util.Set;

/// Knows the header that [Rejects] writes, in each language the program speaks.
///
/// Its columns before the file's own are the line, the reason, and how the rows were read.
final class RejectsHeader {
  static final int READ_AS = 2;

  private static final List<Set<String>> NAMES =
      List.of(Set.of("line", "ligne"), Set.of("reason", "motif"), Set.of("read as", "lu comme"));

  private RejectsHeader() {}

  /// How many columns stand before the file's own: 0 when this is no file of rejected rows, 2 when
  /// somebody took the third away.
  static int columns(List<String> header) {
    int columns = 0;
    while (columns < NAMES.size()
        && columns < header.size()
        && NAMES.get(columns).contains(KnownHeaders.folded(header.get(columns)))) {
      columns++;
    }
    return columns >= READ_AS && columns < header.size() ? columns : 0;
  }
}
