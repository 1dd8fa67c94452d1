package app.quartier.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes a [TextColumn].
final class TextBuilder implements ColumnBuilder {
  private final TextDictionary texts = new TextDictionary();
  private int[] codes = new int[0];

  @Override
  public void put(int row, Object cell) {
    if (row >= codes.length) {
      reserve(Math.max(row + 1, codes.length + (codes.length >> 1) + 1024));
    }
    codes[row] = texts.intern((String) cell);
  }

  @Override
  public TextColumn build(int size, int @Nullable [] order) {
    if (codes.length < size) {
      reserve(size);
    }
    texts.trim();
    return new TextColumn(texts, Codes.of(codes, size, order, texts.size()));
  }

  private void reserve(int length) {
    int before = codes.length;
    codes = Arrays.copyOf(codes, length);
    Arrays.fill(codes, before, length, Codes.MISSING);
  }
}
