package app.quartier.engine;

import app.quartier.domain.field.ItemSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes a [SetColumn].
final class SetBuilder implements ColumnBuilder {
  private final TextDictionary items = new TextDictionary();

  /// The different sets, each spelled as the numbers of its items.
  private final TextDictionary sets = new TextDictionary();

  private int[] starts = new int[16];
  private int[] members = new int[16];
  private int[] codes = new int[0];

  @Override
  public void put(int row, Object cell) {
    if (row >= codes.length) {
      reserve(Math.max(row + 1, codes.length + (codes.length >> 1) + 1024));
    }
    codes[row] = intern((ItemSet) cell);
  }

  private int intern(ItemSet cell) {
    int[] own = cell.items().stream().mapToInt(items::intern).toArray();
    int before = sets.size();
    int set = sets.intern(Arrays.toString(own));
    if (set == before) {
      append(set, own);
    }
    return set;
  }

  private void append(int set, int[] own) {
    if (set + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int end = Math.addExact(starts[set], own.length);
    if (end > members.length) {
      members = Arrays.copyOf(members, Math.max(end, members.length + (members.length >> 1)));
    }
    System.arraycopy(own, 0, members, starts[set], own.length);
    starts[set + 1] = end;
  }

  @Override
  public SetColumn build(int size, int @Nullable [] order) {
    if (codes.length < size) {
      reserve(size);
    }
    items.trim();
    int different = items.size();
    Codes each = Codes.of(IntStream.range(0, different).toArray(), different, null, different);
    return new SetColumn(
        new TextColumn(items, each),
        Arrays.copyOf(starts, sets.size() + 1),
        Arrays.copyOf(members, starts[sets.size()]),
        Codes.of(codes, size, order, sets.size()));
  }

  private void reserve(int length) {
    int before = codes.length;
    codes = Arrays.copyOf(codes, length);
    Arrays.fill(codes, before, length, Codes.MISSING);
  }
}
