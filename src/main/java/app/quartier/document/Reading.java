package app.quartier.document;

import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The state of reading one document: problems found so far, ids seen, what counts against limits.
final class Reading {
  private static final int SHOWN_PROBLEMS = 20;
  private static final int SHOWN_LETTERS = 80;
  private static final int FEW = 100;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private int nodes;
  private int values;

  void complain(String key, String path, Object... args) {
    List<Object> all = new ArrayList<>();
    all.add(path);
    Arrays.stream(args).map(Reading::shortened).forEach(all::add);
    problems.add(new Problem(Problem.Kind.INPUT, key, all));
  }

  /// A word nobody knows: names the nearest valid one, or all of them when they are few.
  void unknown(String key, String path, String word, Collection<String> valid) {
    String shown = shortened(word).toString();
    Optional<String> nearest = Nearest.to(word, valid);
    if (nearest.isPresent()) {
      problems.add(Problem.input(key + ".nearest", path, shown, nearest.get()));
    } else if (valid.size() <= FEW) {
      problems.add(Problem.input(key, path, shown, String.join(", ", valid)));
    } else {
      problems.add(Problem.input(key, path, shown));
    }
  }

  /// Counts a node; false when it is beyond the limits and must not be read.
  boolean admits(String path, int level) {
    nodes++;
    if (nodes == Format.MAX_NODES + 1) {
      complain("document.tooManyNodes", path, Format.MAX_NODES);
    }
    if (level == Format.MAX_LEVELS + 1) {
      complain("document.tooDeep", path, Format.MAX_LEVELS);
    }
    return nodes <= Format.MAX_NODES && level <= Format.MAX_LEVELS;
  }

  /// Counts listed values; false when they are beyond the limit and must not be read.
  boolean admitsValues(String path, int count) {
    boolean before = values <= Format.MAX_VALUES;
    values += count;
    boolean within = values <= Format.MAX_VALUES;
    if (before && !within) {
      complain("document.tooManyValues", path, Format.MAX_VALUES);
    }
    return within;
  }

  void claimId(String id, String path) {
    String first = ids.putIfAbsent(id, path);
    if (first != null && !id.isEmpty()) {
      complain("document.id.twice", path, id, first);
    }
  }

  boolean isClean() {
    return problems.isEmpty();
  }

  /// The first problems, and how many more there are.
  List<Problem> problems() {
    int more = problems.size() - SHOWN_PROBLEMS;
    if (more <= 0) {
      return List.copyOf(problems);
    }
    List<Problem> shown = new ArrayList<>(problems.subList(0, SHOWN_PROBLEMS));
    shown.add(Problem.input(more == 1 ? "document.more.one" : "document.more.other", more));
    return shown;
  }

  private static Object shortened(Object arg) {
    return arg instanceof String text && text.length() > SHOWN_LETTERS
        ? text.substring(0, SHOWN_LETTERS) + "…"
        : arg;
  }
}
