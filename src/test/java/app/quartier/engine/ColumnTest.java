package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Columns against loops over a map.
final class ColumnTest {
  private static final int SIZE = 140_000;
  private static final String[] SYLLABLES = {"Lié", "ge", "É", "van", "ŒUF ", "œuf", "-", "ß", "x"};

  @Test
  void numbersAgreeWithALoop() {
    for (long seed : Seeds.of("numbers")) {
      SplittableRandom random = new SplittableRandom(seed);
      for (long[] shape :
          new long[][] {
            {0, 1, 1},
            {-500, 1_000, 10_000},
            {1_700_000_000_000L, 1_000, 100_000_000},
            {1_700_000_000_000L, 1, 200_000_000_000L},
            {Long.MIN_VALUE, Long.MAX_VALUE, 2},
            {Long.MAX_VALUE - 20, 2, 10}
          }) {
        Map<Integer, Object> cells = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
          cells.put(random.nextInt(SIZE), shape[0] + shape[1] * random.nextLong(shape[2] + 1));
        }
        assertRanges(cells, column(FieldType.INSTANT, cells), random);
      }
    }
  }

  private static void assertRanges(
      Map<Integer, Object> cells, Column column, SplittableRandom random) {
    List<Long> values = cells.values().stream().map(Long.class::cast).toList();
    for (int i = 0; i < 12; i++) {
      long from = i == 0 ? Long.MIN_VALUE : near(values, random);
      long to = i == 1 ? Long.MAX_VALUE : near(values, random);
      Rows rows = rows(random);
      assertEquals(
          naive(cells, rows, cell -> from <= (Long) cell && (Long) cell <= to),
          ids(
              column.matching(
                  new Core.Range(field(FieldType.INSTANT), from, to), rows, Cancel.NEVER)),
          () -> from + ".." + to + " " + rows);
    }
    cells.forEach((row, cell) -> assertEquals(cell, column.cell(row)));
  }

  private static long near(List<Long> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size())) + random.nextInt(3) - 1;
  }

  @Test
  void numbersTakeFourBytesWhereTheyAreMultiplesOfSomething() {
    assertInstanceOf(SmallNumbers.class, numbers(0, 5_000_000_000_000_000L, 1_000_000_000_000L));
    assertInstanceOf(SmallNumbers.class, numbers(7));
    assertInstanceOf(SmallNumbers.class, numbers());
    assertInstanceOf(WideNumbers.class, numbers(0, 1, Integer.MAX_VALUE));
    assertInstanceOf(SmallNumbers.class, numbers(0, 1, Integer.MAX_VALUE - 1));
    assertInstanceOf(WideNumbers.class, numbers(Long.MIN_VALUE, 0));
    assertInstanceOf(WideNumbers.class, numbers(-2, Long.MAX_VALUE));
    assertInstanceOf(SmallNumbers.class, numbers(-10, 5));
    assertInstanceOf(SmallNumbers.class, numbers(-10, -5));
  }

  private static Column numbers(long... values) {
    Map<Integer, Object> cells = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      cells.put(i, values[i]);
    }
    return column(FieldType.NUMBER, cells);
  }

  @Test
  void textsAgreeWithALoop() {
    for (long seed : Seeds.of("texts")) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int syllables : new int[] {1, 2, 5}) {
        Map<Integer, Object> cells = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
          cells.put(random.nextInt(SIZE), word(random, syllables));
        }
        Column column = column(FieldType.TEXT, cells);
        for (Folding folding : Folding.values()) {
          for (int i = 0; i < 3; i++) {
            assertTextQuestions(cells, column, folding, rows(random), random);
          }
        }
        cells.forEach((row, cell) -> assertEquals(cell, column.cell(row)));
        assertEquals(null, column.cell(SIZE - 1 - (cells.containsKey(SIZE - 1) ? 1 : 0)));
      }
    }
  }

  private static void assertTextQuestions(
      Map<Integer, Object> cells,
      Column column,
      Folding folding,
      Rows rows,
      SplittableRandom random) {
    Field field = field(FieldType.TEXT);
    Set<String> wanted =
        Set.copyOf(
            List.of(folding.fold(word(random, 1)), folding.fold(word(random, 2)), "nowhere"));
    assertEquals(
        naive(cells, rows, cell -> wanted.contains(folding.fold((String) cell))),
        ids(column.matching(new Core.OneOf(field, wanted, folding), rows, Cancel.NEVER)));
    String needle = folding.fold(word(random, 1));
    for (Part part : Part.values()) {
      assertEquals(
          naive(cells, rows, cell -> has(part, folding.fold((String) cell), needle)),
          ids(
              column.matching(
                  new Core.TextMatch(field, part, needle, folding), rows, Cancel.NEVER)),
          () -> part + " '" + needle + "' " + folding);
    }
    assertEquals(
        naive(cells, rows, cell -> !((String) cell).isEmpty()),
        ids(column.matching(new Core.Present(field, true), rows, Cancel.NEVER)));
  }

  private static boolean has(Part part, String text, String needle) {
    return switch (part) {
      case CONTAINS -> text.contains(needle);
      case STARTS -> text.startsWith(needle);
      case ENDS -> text.endsWith(needle);
      // the needles are plain letters
      case PATTERN -> text.equals(needle);
      case REGEX -> text.contains(needle);
    };
  }

  private static String word(SplittableRandom random, int most) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  @Test
  void dictionaryKeepsEveryTextOnce() {
    TextDictionary texts = new TextDictionary();
    for (int i = 0; i < 100_000; i++) {
      assertEquals(i, texts.intern("é" + i));
    }
    texts.trim();
    for (int i = 0; i < 100_000; i++) {
      assertEquals("é" + i, texts.text(i));
      assertEquals(i, texts.intern("é" + i));
    }
    assertEquals(100_000, texts.size());
    assertEquals(-1, texts.find("é"));
  }

  @Test
  void rowsComeInOrderOfTimeAndThoseOfOneTimeAsTheyCame() {
    for (long seed : Seeds.of("times")) {
      SplittableRandom random = new SplittableRandom(seed);
      for (long span : new long[] {3, 100_000, 200_000_000_000L, Long.MAX_VALUE}) {
        long[] at = new long[5_000];
        List<Integer> expected = new ArrayList<>();
        for (int row = 0; row < at.length; row++) {
          at[row] = random.nextLong(span) - (random.nextBoolean() ? span : 0);
          expected.add(row);
        }
        expected.sort((a, b) -> Long.compare(at[a], at[b]));
        int[] order = RowOrder.of(at, at.length, Cancel.NEVER);
        assertEquals(expected, Arrays.stream(order).boxed().toList());
      }
    }
    assertEquals(null, RowOrder.of(new long[] {1, 1, 2, 0}, 3, Cancel.NEVER));
  }

  private static Column column(FieldType type, Map<Integer, Object> cells) {
    ColumnBuilder builder = ColumnBuilder.of(type);
    cells.forEach(builder::put);
    return builder.build(SIZE, null);
  }

  private static Field field(FieldType type) {
    return new InMemorySource(ZoneOffset.UTC).field("f", type);
  }

  /// Everything, or a slice.
  private static Rows rows(SplittableRandom random) {
    int from = random.nextInt(SIZE);
    return random.nextInt(3) == 0
        ? new Rows(from, from + random.nextInt(SIZE - from))
        : new Rows(0, SIZE);
  }

  private static List<Integer> naive(
      Map<Integer, Object> cells, Rows rows, Predicate<Object> test) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey() >= rows.from() && cell.getKey() < rows.to())
        .filter(cell -> test.test(cell.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static List<Integer> ids(Matches matches) {
    return matches.stream().boxed().toList();
  }
}
