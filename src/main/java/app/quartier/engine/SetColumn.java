package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.ItemSet;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sets of texts: the different items, the different sets of them, and a code per row. A question
/// is put once to each different item, its answer counted once in each different set.
///
/// A field with few items keeps a bitmap for each item that was asked for.
final class SetColumn implements Column {
  private static final int FEW_ITEMS = 64;

  private final TextColumn items;
  private final int[] starts;
  private final int[] members;
  private final Codes codes;
  private final Lazy<Matches> present;
  private final List<Lazy<Matches>> rowsPerItem;

  /// @param items a row for each different item
  /// @param starts where the items of each set begin among `members`, and where the last one ends
  /// @param members rows of `items`, set after set
  /// @param codes the set of each row
  SetColumn(TextColumn items, int[] starts, int[] members, Codes codes) {
    this.items = items;
    this.starts = starts;
    this.members = members;
    this.codes = codes;
    this.present = new Lazy<>(cancel -> codes.having(everySet(), all(), cancel));
    int size = items.texts().size();
    this.rowsPerItem =
        IntStream.range(0, size <= FEW_ITEMS ? size : 0).mapToObj(this::rowsOf).toList();
  }

  /// The different items, a row each.
  TextColumn items() {
    return items;
  }

  static SetColumn read(DerivedInput in) throws IOException {
    return new SetColumn(TextColumn.read(in), in.ints(), in.ints(), Codes.read(in));
  }

  @Override
  public void write(DerivedOutput out) throws IOException {
    items.write(out);
    out.ints(starts);
    out.ints(members);
    codes.write(out);
  }

  @Override
  public int size() {
    return codes.size();
  }

  @Override
  public Column indexed() {
    return this;
  }

  @Override
  public Matches present(Cancel cancel) {
    return present.get(cancel);
  }

  @Override
  public @Nullable Object cell(int row) {
    int set = codes.at(row);
    return set == Codes.MISSING
        ? null
        : new ItemSet(
            IntStream.range(starts[set], starts[set + 1])
                .mapToObj(at -> items.texts().text(members[at]))
                .toList());
  }

  Matches notEmpty(Rows rows, Cancel cancel) {
    boolean[] wanted = new boolean[sets()];
    for (int set = 0; set < wanted.length; set++) {
      wanted[set] = starts[set] < starts[set + 1];
    }
    return codes.having(wanted, rows, cancel);
  }

  Matches matching(Core.SetMatch question, Rows rows, Cancel cancel) {
    boolean[] wanted = wanted(question.item(), cancel);
    boolean any = question.min() == 1 && question.max() == Integer.MAX_VALUE && !question.every();
    // A short slice is scanned: the bitmap of an item is made over all rows.
    return any && !rowsPerItem.isEmpty() && rows.size() >= codes.size() / 4
        ? having(wanted, cancel).and(rows.all())
        : codes.having(sets(question, wanted, cancel), rows, cancel);
  }

  private boolean[] wanted(@Nullable Term item, Cancel cancel) {
    boolean[] wanted = new boolean[items.texts().size()];
    if (item == null) {
      Arrays.fill(wanted, true);
      return wanted;
    }
    Arrays.fill(wanted, item.negated());
    items
        .matching(item.core(), new Rows(0, wanted.length), cancel)
        .forEach(code -> wanted[code] = !item.negated());
    return wanted;
  }

  private Matches having(boolean[] wanted, Cancel cancel) {
    Matches found = Matches.NONE;
    for (int item = 0; item < wanted.length; item++) {
      if (wanted[item]) {
        found = found.or(rowsPerItem.get(item).get(cancel));
      }
    }
    return found;
  }

  private boolean[] sets(Core.SetMatch question, boolean[] wanted, Cancel cancel) {
    boolean[] answers = new boolean[sets()];
    for (int set = 0; set < answers.length; set++) {
      if (set % Rows.CHUNK == 0) {
        cancel.check();
      }
      int matching = 0;
      for (int at = starts[set]; at < starts[set + 1]; at++) {
        matching += wanted[members[at]] ? 1 : 0;
      }
      answers[set] =
          matching >= question.min()
              && matching <= question.max()
              && (!question.every() || matching == starts[set + 1] - starts[set]);
    }
    return answers;
  }

  /// How many of the rows have each item.
  long[] perItem(Matches rows) {
    long[] perSet = Spread.of(rows, codes.size(), sets(), codes::at);
    long[] perItem = new long[items.texts().size()];
    for (int set = 0; set < perSet.length; set++) {
      for (int at = starts[set]; at < starts[set + 1]; at++) {
        perItem[members[at]] += perSet[set];
      }
    }
    return perItem;
  }

  /// The rows that have a set with none of these items.
  Matches without(boolean[] shown) {
    boolean[] wanted = new boolean[sets()];
    for (int set = 0; set < wanted.length; set++) {
      boolean none = true;
      for (int at = starts[set]; at < starts[set + 1]; at++) {
        none &= !shown[members[at]];
      }
      wanted[set] = none;
    }
    return codes.having(wanted, all(), Cancel.NEVER);
  }

  private Lazy<Matches> rowsOf(int item) {
    return new Lazy<>(cancel -> {
      boolean[] wanted = new boolean[sets()];
      for (int set = 0; set < wanted.length; set++) {
        wanted[set] =
            IntStream.range(starts[set], starts[set + 1]).anyMatch(at -> members[at] == item);
      }
      return codes.having(wanted, all(), cancel);
    });
  }

  private boolean[] everySet() {
    boolean[] every = new boolean[sets()];
    Arrays.fill(every, true);
    return every;
  }

  private int sets() {
    return starts.length - 1;
  }

  private Rows all() {
    return new Rows(0, codes.size());
  }
}
