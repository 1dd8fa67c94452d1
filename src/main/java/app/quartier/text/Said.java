package app.quartier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A segment in words, cut so that each clause can be shown with the row it speaks of.
///
/// @param lines one sentence, or an outline of several lines when a sentence would be too long
public record Said(List<Line> lines) {
  /// Outline lines are set in by this per level.
  private static final String INDENT = "\u2003";

  public Said {
    lines = List.copyOf(lines);
  }

  /// @param depth 0 for the first level
  public record Line(int depth, List<Part> parts) {
    public Line {
      parts = List.copyOf(parts);
    }

    public String indent() {
      return INDENT.repeat(depth);
    }
  }

  /// Words of one node, or between nodes.
  ///
  /// @param node id of the node whose clause this is; empty = joining words
  public record Part(String words, String node) {}

  /// The whole, a line break between lines.
  public String text() {
    return lines.stream()
        .map(line ->
            line.indent() + line.parts().stream().map(Part::words).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /// Cuts marked words ([Marked]) into parts.
  static Line line(int depth, String marked) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int start = marked.indexOf(Marked.START, at);
      int middle = start < 0 ? -1 : marked.indexOf(Marked.MIDDLE, start);
      int end = middle < 0 ? -1 : marked.indexOf(Marked.END, middle);
      if (end < 0) {
        break;
      }
      add(marked.substring(at, start), "", parts);
      add(marked.substring(middle + 1, end), marked.substring(start + 1, middle), parts);
      at = end + 1;
    }
    add(Marked.bare(marked.substring(at)), "", parts);
    return new Line(depth, parts);
  }

  private static void add(String words, String node, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, node));
    }
  }
}
