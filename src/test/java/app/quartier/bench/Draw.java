package app.quartier.bench;

import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Folding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Draws operands, of values there are and near where they change.
///
/// @param random its own sequence, so that every round asks something new
/// @param saved segments that others refer to, by their ids; those drawn are put here
record Draw(Vocabulary words, SplittableRandom random, Map<String, Segment> saved) {
  private static final LocalDate TODAY = ShopFields.NOW.atZone(ShopFields.ZONE).toLocalDate();

  /// From `low` to `high`, both included.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /// One of the first so many.
  String of(List<String> texts, int first) {
    return texts.get(random.nextInt(Math.min(first, texts.size())));
  }

  /// So many different ones of the first so many.
  List<String> some(List<String> texts, int size, int first) {
    return random
        .ints(0, Math.min(first, texts.size()))
        .distinct()
        .limit(size)
        .sorted()
        .mapToObj(texts::get)
        .toList();
  }

  static String folded(String text) {
    return Folding.IGNORE_CASE_AND_ACCENTS.fold(text);
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  static LocalDate today() {
    return TODAY;
  }

  /// The instant asked for, as peers keep times.
  static LocalDateTime now() {
    return LocalDateTime.ofInstant(ShopFields.NOW, ZoneOffset.UTC);
  }

  /// When a local day begins, as peers keep times.
  static LocalDateTime start(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(ShopFields.ZONE).toInstant(), ZoneOffset.UTC);
  }
}
