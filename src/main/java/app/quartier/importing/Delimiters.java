package app.quartier.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the character that cuts a file's lines into cells, over all its lines.
///
/// For each candidate the number of cells most lines have is sought. Among the candidates that
/// nearly as many lines agree with as with the best, one that the first line agrees with too wins
/// (decimal commas are in every line but the header), then the one with more cells, then the order
/// below.
final class Delimiters {
  static final String CANDIDATES = ";\t,|";
  private static final int MOST_CELLS = 2_000;

  /// By character: 1 + its place among the candidates, 0 for others; every character of a file is
  /// looked up.
  private static final byte[] PLACES = new byte[0x80];

  static {
    for (int d = 0; d < CANDIDATES.length(); d++) {
      PLACES[CANDIDATES.charAt(d)] = (byte) (d + 1);
    }
  }

  private final List<Map<Integer, Long>> widths =
      Stream.generate(HashMap<Integer, Long>::new)
          .limit(CANDIDATES.length())
          .<Map<Integer, Long>>map(m -> m)
          .toList();
  private final int[] first = new int[CANDIDATES.length()];
  private long lines;

  /// What the lines say.
  ///
  /// @param width cells of most lines
  record Found(char delimiter, int width) {}

  private record Candidate(int index, int width, long agreeing, boolean firstAgrees) {}

  void see(String line) {
    int[] counts = new int[1 + CANDIDATES.length()];
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c < PLACES.length) {
        counts[PLACES[c]]++;
      }
    }
    if (quoted) {
      return;
    }
    lines++;
    for (int d = 0; d < CANDIDATES.length(); d++) {
      int width = Math.min(counts[1 + d] + 1, MOST_CELLS);
      first[d] = lines == 1 ? width : first[d];
      widths.get(d).merge(width, 1L, Long::sum);
    }
  }

  /// The delimiter; a comma and width 1 when the file has one column.
  Found find() {
    List<Candidate> candidates =
        Stream.iterate(0, d -> d + 1).limit(CANDIDATES.length()).map(this::candidate).toList();
    long most = candidates.stream().mapToLong(Candidate::agreeing).max().orElse(0);
    if (most * 2 < lines || most == 0) {
      return new Found(',', 1);
    }
    Candidate best =
        candidates.stream()
            .filter(c -> c.agreeing() * 10 >= most * 9)
            .min(
                Comparator.comparingInt((Candidate c) -> c.firstAgrees() ? 0 : 1)
                    .thenComparingInt(c -> -c.width())
                    .thenComparingInt(Candidate::index))
            .orElseThrow();
    return new Found(CANDIDATES.charAt(best.index()), best.width());
  }

  /// The width most lines have with a delimiter named by hand.
  int width(char delimiter) {
    int named = CANDIDATES.indexOf(delimiter);
    if (named < 0) {
      return 0;
    }
    Candidate candidate = candidate(named);
    return candidate.agreeing() * 2 < lines ? 1 : candidate.width();
  }

  private Candidate candidate(int index) {
    Map.Entry<Integer, Long> mode =
        widths.get(index).entrySet().stream()
            .filter(e -> e.getKey() > 1)
            .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElse(Map.entry(1, 0L));
    return new Candidate(index, mode.getKey(), mode.getValue(), first[index] == mode.getKey());
  }
}
