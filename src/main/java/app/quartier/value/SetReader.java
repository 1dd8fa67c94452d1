package app.quartier.value;

import app.quartier.domain.field.ItemSet;
import java.util.List;

/// Reads sets of texts. A cell of separators alone, or `[]`, is a set without items; an empty cell
/// is no value.
record SetReader() implements ValueReader {
  /// How a set without items is written.
  static final String NOTHING = "[]";

  private static final int LONGEST = 1_000;

  @Override
  public Reading read(String written) {
    String text = Blanks.trim(written);
    if (text.isEmpty()) {
      return Reading.EMPTY;
    }
    if (text.equals(NOTHING)) {
      return new Reading.Read(ItemSet.EMPTY);
    }
    List<String> items = Separated.items(text);
    if (items.size() > ItemSet.MOST) {
      return Reading.unreadable("problem.value.tooManyItems", ItemSet.MOST);
    }
    boolean tooLong = items.stream().anyMatch(item -> item.length() > LONGEST);
    return tooLong
        ? Reading.unreadable("problem.value.tooLong", LONGEST)
        : new Reading.Read(ItemSet.of(items));
  }
}
