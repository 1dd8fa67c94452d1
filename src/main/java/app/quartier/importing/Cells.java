package app.quartier.importing;

import app.quartier.value.Blanks;
import java.util.ArrayList;
import java.util.List;

/// One record cut into its cells.
///
/// A quote opens a cell only at its start (blanks before it are stepped over) and ends it only
/// before a delimiter or the end; a doubled quote inside is a quote. A quote anywhere else is an
/// ordinary character, as in `5" screen`.
record Cells(List<String> values, Ending ending) {

  /// How the record ended.
  enum Ending {
    CLOSED,
    /// A quoted cell is still open: the record goes on in the next line, or a quote is missing.
    OPEN,
    /// A quoted cell was closed and went on: a quote is missing or too many.
    BROKEN
  }

  static Cells split(String text, char delimiter) {
    List<String> values = new ArrayList<>();
    int at = 0;
    while (true) {
      int start = at;
      while (start < text.length()
          && text.charAt(start) != delimiter
          && isPadding(text.charAt(start))) {
        start++;
      }
      if (start < text.length() && text.charAt(start) == '"') {
        StringBuilder cell = new StringBuilder();
        int close = quoted(text, start + 1, cell);
        values.add(cell.toString());
        if (close < 0) {
          return new Cells(values, Ending.OPEN);
        }
        at = close + 1;
        while (at < text.length() && text.charAt(at) != delimiter && isPadding(text.charAt(at))) {
          at++;
        }
        if (at < text.length() && text.charAt(at) != delimiter) {
          return new Cells(values, Ending.BROKEN);
        }
      } else {
        int next = text.indexOf(delimiter, at);
        int stop = next < 0 ? text.length() : next;
        values.add(text.substring(at, stop));
        at = stop;
      }
      if (at >= text.length()) {
        return new Cells(values, Ending.CLOSED);
      }
      at++;
    }
  }

  /// How many cells the text has when quotes mean nothing.
  static int count(String text, char delimiter) {
    int cells = 1;
    for (int i = 0; i < text.length(); i++) {
      cells += text.charAt(i) == delimiter ? 1 : 0;
    }
    return cells;
  }

  boolean blank() {
    for (String value : values) {
      if (!Blanks.trim(value).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// Where the closing quote stands; -1 when there is none.
  private static int quoted(String text, int from, StringBuilder cell) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else {
          return at;
        }
      }
      cell.append(c);
      at++;
    }
    return -1;
  }

  private static boolean isPadding(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
