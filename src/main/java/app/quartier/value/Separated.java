package app.quartier.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// Items in one cell, as files have them: between line breaks, or `|`, or `;`, or `,`; an item in
/// double quotes may hold separators, and quotes written twice.
///
/// The strongest separator that stands outside quotes decides for the cell: "Paris, France; Rome"
/// are two items. Items are trimmed, those that say nothing left out.
public final class Separated {
  private static final String SEPARATORS = "\n|;,";

  private Separated() {}

  /// The items, as often as they stand there.
  public static List<String> items(String written) {
    String text = written.replace('\r', '\n');
    BitSet outside = outside(text);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (has(text, outside, separator)) {
        return split(text, outside, separator);
      }
    }
    List<String> items = new ArrayList<>();
    add(text, items);
    return items;
  }

  private static boolean has(String text, BitSet outside, char separator) {
    for (int at = outside.nextSetBit(0); at >= 0; at = outside.nextSetBit(at + 1)) {
      if (text.charAt(at) == separator) {
        return true;
      }
    }
    return false;
  }

  /// Items in one cell that [#items] gives back.
  public static String joined(List<String> items) {
    return items.stream().map(Separated::guarded).collect(Collectors.joining("; "));
  }

  private static String guarded(String item) {
    boolean plain =
        item.chars().noneMatch(c -> c == '"' || c == '\r' || SEPARATORS.indexOf(c) >= 0)
            && !item.equals(SetReader.NOTHING);
    return plain ? item : '"' + item.replace("\"", "\"\"") + '"';
  }

  private static List<String> split(String text, BitSet outside, char separator) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int at = outside.nextSetBit(0); at >= 0; at = outside.nextSetBit(at + 1)) {
      if (text.charAt(at) == separator) {
        add(text.substring(start, at), items);
        start = at + 1;
      }
    }
    add(text.substring(start), items);
    return items;
  }

  private static void add(String piece, List<String> items) {
    String item = Blanks.trim(unquoted(Blanks.trim(piece)));
    if (says(item)) {
      items.add(item);
    }
  }

  private static boolean says(String item) {
    for (int i = 0; i < item.length(); i++) {
      char c = item.charAt(i);
      if (SEPARATORS.indexOf(c) < 0 && !Blanks.isBlank(c)) {
        return true;
      }
    }
    return false;
  }

  private static String unquoted(String piece) {
    boolean quoted = piece.startsWith("\"") && closing(piece, 0) == piece.length() - 1;
    return quoted ? piece.substring(1, piece.length() - 1).replace("\"\"", "\"") : piece;
  }

  /// Where separators stand that are in no quotes.
  private static BitSet outside(String text) {
    BitSet outside = new BitSet();
    boolean starts = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (SEPARATORS.indexOf(c) >= 0) {
        outside.set(at);
        starts = true;
      } else if (starts && c == '"' && closing(text, at) > at) {
        at = closing(text, at);
        starts = false;
      } else {
        starts &= Blanks.isBlank(c);
      }
    }
    return outside;
  }

  /// The quote that ends what the quote at `from` begins: the first one not written twice; −1 when
  /// there is none, or when neither a separator nor the end follows it.
  private static int closing(String text, int from) {
    int at = text.indexOf('"', from + 1);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    if (at < 0) {
      return -1;
    }
    int next = at + 1;
    while (next < text.length() && Blanks.isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    return next == text.length() || SEPARATORS.indexOf(text.charAt(next)) >= 0 ? at : -1;
  }
}
