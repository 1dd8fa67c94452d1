package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An indexed column of many texts answers as one that is looked at row by row.
final class PostingsTest {
  private static final int SIZE = 5_000;
  private static final Rows ALL = new Rows(0, SIZE);
  private static final Field CITY = InMemorySource.property("x", "city", FieldType.TEXT);

  static List<Long> seeds() {
    return Seeds.of("postings");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textsAndDomainsAreFoundAsWithoutIndex(long seed) {
    // Folding changes all texts of one column, and none of the other.
    found("É", seed);
    found("e", seed);
  }

  private static void found(String start, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TextBuilder builder = new TextBuilder();
    for (int row = 0; row < SIZE; row++) {
      if (random.nextInt(5) > 0) {
        builder.put(row, start + random.nextInt(600) + "@d" + random.nextInt(90) + ".fr");
      }
    }
    TextColumn plain = builder.build(SIZE, null);
    Column indexed = plain.indexed();
    for (int i = 0; i < 50; i++) {
      String part = String.valueOf(random.nextInt(100));
      same(plain, indexed, text(Part.CONTAINS, part), seed);
      Set<String> plainly = Set.of("e" + part + "@d7.fr", "e600@d" + part + ".fr", "nobody");
      same(plain, indexed, new Core.OneOf(CITY, plainly, Folding.IGNORE_CASE_AND_ACCENTS), seed);
      same(plain, indexed, text(Part.STARTS, "e" + part), seed);
      Set<String> domains = Set.of("d" + part + ".fr", "d100.fr");
      same(
          plain,
          indexed,
          new Core.OneOf(CITY, domains, Folding.IGNORE_CASE_AND_ACCENTS, true),
          seed);
    }
    assertNotEquals(0, plain.matching(text(Part.CONTAINS, "1"), ALL, Cancel.NEVER).count());
  }

  /// As many as processors share.
  @Test
  void longListsAreFoundAsEachOfTheirTexts() {
    TextDictionary texts = new TextDictionary();
    List<String> list = IntStream.range(0, 6_000).mapToObj(i -> "é" + i).toList();
    list.stream().filter(text -> text.hashCode() % 2 == 0).forEach(texts::intern);
    assertArrayEquals(
        list.stream().mapToInt(texts::find).filter(code -> code >= 0).toArray(), texts.find(list));
    assertArrayEquals(new int[0], texts.find(List.of()));
  }

  private static Core text(Part part, String needle) {
    return new Core.TextMatch(CITY, part, needle, Folding.IGNORE_CASE_AND_ACCENTS);
  }

  private static void same(Column plain, Column indexed, Core asked, long seed) {
    assertEquals(
        plain.matching(asked, ALL, Cancel.NEVER).stream().boxed().toList(),
        indexed.matching(asked, ALL, Cancel.NEVER).stream().boxed().toList(),
        () -> "seed " + seed + ": " + asked);
  }
}
