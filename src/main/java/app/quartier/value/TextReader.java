package app.quartier.value;

import java.util.Locale;

/// Reads texts: blanks at the ends go, everything inside stays, leading zeros included.
///
/// @param longest texts with more characters are refused
/// @param capitals whether letters become capitals (postcodes)
record TextReader(int longest, boolean capitals) implements ValueReader {
  static final int LONGEST = 100_000;

  @Override
  public Reading read(String written) {
    String text = Blanks.trim(written);
    if (text.isEmpty()) {
      return Reading.EMPTY;
    }
    if (text.length() > longest) {
      return Reading.unreadable("problem.value.tooLong", longest);
    }
    return new Reading.Read(capitals ? text.toUpperCase(Locale.ROOT) : text);
  }
}
