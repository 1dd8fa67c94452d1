package app.quartier.importing;

import app.quartier.kernel.Folding;
import app.quartier.value.Separated;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether the cells of a column are sets: several short items in many cells, always the same few.
///
/// Commas stand in names and addresses too ("Paris, France"): there the number of items has to
/// differ from cell to cell.
final class SetEvidence {
  private static final int MOST_ITEMS = 60;
  private static final int LONGEST = 40;

  private Set<String> vocabulary = new HashSet<>();
  private Set<String> written = new HashSet<>();
  private boolean ruledOut;
  private boolean commasOnly = true;
  private long cells;
  private long several;
  private long items;
  private long worded;
  private int least = Integer.MAX_VALUE;
  private int most;

  /// Lets go of all texts.
  void forget() {
    vocabulary = Set.of();
    written = Set.of();
  }

  void see(String cell) {
    if (ruledOut) {
      return;
    }
    cells++;
    boolean strong = cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0 || cell.indexOf('\n') >= 0;
    List<String> own = strong || cell.indexOf(',') >= 0 ? Separated.items(cell) : List.of(cell);
    own.forEach(this::item);
    several += own.size() > 1 ? 1 : 0;
    commasOnly &= own.size() < 2 || !strong;
    least = Math.min(least, own.size());
    most = Math.max(most, own.size());
    ruledOut = ruledOut || vocabulary.size() > MOST_ITEMS;
  }

  private void item(String item) {
    items++;
    worded += hasLetter(item) ? 1 : 0;
    ruledOut |= item.length() > LONGEST;
    if (written.add(item)) {
      vocabulary.add(Folding.IGNORE_CASE_AND_ACCENTS.fold(item));
    }
  }

  private static boolean hasLetter(String item) {
    for (int i = 0; i < item.length(); i++) {
      if (Character.isLetter(item.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isSet() {
    return !ruledOut
        && several >= 2
        && several * 10 >= cells
        && items >= 2L * vocabulary.size()
        && worded * 2 >= items
        && (!commasOnly || least < most);
  }
}
