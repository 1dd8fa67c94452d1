package app.quartier.store;

import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Sets and places as text, each text back to the one cell it came from.
///
/// Each item ends with a line break, so that no items and one item differ; a line break or a
/// backslash within an item stands behind a backslash.
final class CellText {
  private static final char END = '\n';
  private static final char ESCAPE = '\\';

  private CellText() {}

  static String of(ItemSet set) {
    return set.items().stream()
        .map(item -> item.replace("\\", "\\\\").replace("\n", "\\\n") + END)
        .collect(Collectors.joining());
  }

  static ItemSet set(String text) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == END) {
        items.add(item.toString());
        item.setLength(0);
      } else {
        at += c == ESCAPE ? 1 : 0;
        item.append(text.charAt(at));
      }
    }
    return ItemSet.of(items);
  }

  static String of(Point point) {
    return point.lat() + " " + point.lon();
  }

  static Point point(String text) {
    int space = text.indexOf(' ');
    return new Point(
        Double.parseDouble(text.substring(0, space)),
        Double.parseDouble(text.substring(space + 1)));
  }
}
