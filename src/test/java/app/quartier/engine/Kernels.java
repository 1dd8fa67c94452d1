package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The three loops in which counting spends most of its time, each by itself: a rule over sets as
/// plain bits, a range of numbers, and, on all processors, an expression over different texts.
///
/// `mvn -q test-compile exec:exec@jmh` times them; `KernelsTest` compares what they compute with a
/// look at each row.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(2)
public class Kernels {
  static final int ROWS = 1 << 20;
  static final long FROM = 20_000_123;
  static final long TO = 71_000_456;
  static final String EXPRESSION = "^(cha|roc).*[aeo]";

  private static final long GREATEST = 100_000_000;
  private static final int PARTS_OF_A_TEXT = 3;
  private static final List<String> PARTS =
      List.of("cha", "roc", "mai", "ver", "neu", "lo", "da", "mon", "vi", "gra", "che", "sau");

  private final long[] numbers;
  private final Matches.Stretches everyone;
  private final List<Matches.Stretches> leaves;
  private final Words words = new Words();
  private final ValueOrder order;
  private final TextDictionary texts = new TextDictionary();
  private final Core.TextMatch question;

  public Kernels() {
    this(ROWS, 7);
  }

  Kernels(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    numbers = random.longs(rows, 0, GREATEST).toArray();
    everyone = Matches.range(0, rows).stretches();
    leaves = IntStream.range(0, 4).mapToObj(leaf -> set(numbers, leaf)).toList();
    NumberBuilder column = new NumberBuilder();
    for (int row = 0; row < rows; row++) {
      column.put(row, numbers[row]);
    }
    order = ValueOrder.of(column.build(rows, null), Cancel.NEVER);
    for (int i = 0; i < rows / 10; i++) {
      texts.intern(text(random));
    }
    Field field = new InMemorySource(ZoneOffset.UTC).field("name", FieldType.TEXT);
    question = new Core.TextMatch(field, Part.REGEX, EXPRESSION, Folding.IGNORE_CASE_AND_ACCENTS);
  }

  private static Matches.Stretches set(long[] numbers, int leaf) {
    return Matches.of(
            IntStream.range(0, numbers.length).filter(row -> isIn(numbers[row], leaf)).toArray())
        .stretches();
  }

  /// Sets of half, a third, a quarter and a fifth of all rows.
  private static boolean isIn(long number, int leaf) {
    return (number >>> leaf) % (leaf + 2) == 0;
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARTS_OF_A_TEXT; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.append(random.nextInt(1_000)).toString();
  }

  boolean isIn(int leaf, int row) {
    return isIn(numbers[row], leaf);
  }

  long number(int row) {
    return numbers[row];
  }

  List<String> texts() {
    return IntStream.range(0, texts.size()).mapToObj(texts::text).toList();
  }

  /// How many rows are in the first set and the second, or in the third, but not in the fourth.
  @Benchmark
  public long ruleAsBits() {
    long count = 0;
    for (int stretch = 0; stretch * Rows.CHUNK < numbers.length; stretch++) {
      words.begin(everyone, stretch);
      Words.Bits both = words.and(leaf(0, stretch), leaf(1, stretch));
      Words.Bits either = words.or(both, leaf(2, stretch));
      count += Words.count(words.minus(either, leaf(3, stretch)));
    }
    return count;
  }

  private Words.Bits leaf(int leaf, int stretch) {
    return words.read(leaves.get(leaf), stretch);
  }

  /// How many numbers lie in a range whose ends stand between places that are known.
  @Benchmark
  public long rangeOfNumbers() {
    return order.between(FROM, TO).count();
  }

  /// How many different texts an expression describes.
  @Benchmark
  public int expressionOverTexts() {
    int count = 0;
    for (boolean yes : TextAnswers.of(texts, question, Cancel.NEVER)) {
      count += yes ? 1 : 0;
    }
    return count;
  }
}
