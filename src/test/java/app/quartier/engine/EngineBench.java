package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.segment;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Rule;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Combine;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/// How long loading and counting take, beside a plain loop over rows held as objects.
///
/// A program, not a test: run its `main` with the test class path. Arguments: contacts, events.
/// Each figure is the median of 25 runs; no two runs ask the same, so the cache of leaves is cold
/// but for the leaves that an edit leaves alone.
public final class EngineBench {
  private static final int RUNS = 25;
  private static final long DAY = 86_400_000L;
  private static final Folding LOOSE = Folding.IGNORE_CASE_AND_ACCENTS;

  private final SyntheticSource source;
  private final EngineVersion version;
  private final NaiveRows rows;
  private int salt;

  private EngineBench(int contacts, int events) {
    source = new SyntheticSource(contacts, events);
    long before = used();
    long start = System.nanoTime();
    version = Engine.load(source, Cancel.NEVER);
    print("contacts and keys", start);
    start = System.nanoTime();
    source.fields.forEach(field -> version.cell(0, field));
    print("ten fields, each in a scan of its own", start);
    long fields = used();
    start = System.nanoTime();
    evaluate(visits(1, 0, false));
    print("events and a first count", start);
    long all = used();
    System.out.printf(
        Locale.ROOT,
        "bytes per contact-field %.1f, per event %.1f%n",
        (fields - before) / (double) contacts / (source.fields.size() + 1),
        (all - fields) / (double) events);
    rows = new NaiveRows(source);
  }

  public static void main(String[] args) {
    int contacts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int events = args.length > 1 ? Integer.parseInt(args[1]) : 5_000_000;
    new EngineBench(contacts, events).run();
  }

  private void run() {
    compare("range of money", () -> range("spent", 1_000_000L + salt * 100L, 9_000_000));
    compare("range of instants", () -> range("seen", SyntheticSource.START + salt, Long.MAX_VALUE));
    compare("city contains", () -> text("city", Part.CONTAINS, "s" + (100 + salt)));
    compare("e-mail ends", () -> text("email", Part.ENDS, "e" + salt % 97 + ".org"));
    compare("country is", () -> oneOf("country", salt % 2 == 0 ? "fr" : "be"));
    compare("never ordered in 30 days", () -> visits(0, 670 + salt % 3, false));
    compare("ordered twice in a year", () -> visits(2, 300 + salt % 30, false));
    compare("paid over 400 three times ever", () -> visits(3, 0, true));
    compare("a nested tree, all new", this::tree);
    edited();
  }

  private Rule tree() {
    return group(
        "r",
        Combine.ALL,
        group("g", Combine.ANY, oneOf("country", "fr"), oneOf("city", "lyon" + salt)),
        range("spent", 1_000_000 + salt * 100L, Long.MAX_VALUE),
        group(
            "h",
            Combine.NONE,
            text("lastName", Part.STARTS, "nom1" + salt % 10),
            range("born", 100 + salt, 9_000)),
        visits(1, 300 + salt % 30, true));
  }

  private void edited() {
    Rule fixed = tree();
    evaluate(fixed);
    long[] times = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      salt++;
      Rule edit = group("e", Combine.ALL, fixed, range("score", salt * 1_000_000L, Long.MAX_VALUE));
      long start = System.nanoTime();
      evaluate(edit);
      times[run] = System.nanoTime() - start;
    }
    System.out.printf(Locale.ROOT, "%-34s %8.2f ms%n", "that tree, one leaf edited", median(times));
  }

  private void compare(String name, Supplier<Rule> question) {
    long[] engine = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      salt++;
      Rule rule = question.get();
      long start = System.nanoTime();
      evaluate(rule);
      engine[run] = System.nanoTime() - start;
    }
    long[] naive = new long[3];
    for (int run = 0; run < naive.length; run++) {
      salt++;
      Rule rule = question.get();
      long start = System.nanoTime();
      long count = rows.count(rule);
      naive[run] = System.nanoTime() - start;
      if (count != evaluate(rule)) {
        throw new IllegalStateException(name + ": " + count);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %8.2f ms   loop %9.2f ms   × %.0f%n",
        name,
        median(engine),
        median(naive),
        median(naive) / median(engine));
  }

  private long evaluate(Rule rule) {
    return version.evaluate(segment(rule), Cancel.NEVER).count();
  }

  private Rule range(String key, long from, long to) {
    return leaf(key, new Core.Range(field(key), from, to));
  }

  private Rule text(String key, Part part, String needle) {
    return leaf(key, new Core.TextMatch(field(key), part, needle, LOOSE));
  }

  private Rule oneOf(String key, String value) {
    return leaf(key, new Core.OneOf(field(key), Set.of(value), LOOSE));
  }

  /// `min` zero asks for nobody's orders at all.
  private Rule visits(int min, int fromDay, boolean where) {
    Rule dear =
        group(
            "w",
            Combine.ALL,
            leaf("s", new Core.OneOf(source.order.properties().get(1), Set.of("paid"), LOOSE)),
            leaf(
                "a",
                new Core.Range(
                    source.order.properties().get(0), 4_000_000 + salt * 100L, Long.MAX_VALUE)));
    long from = SyntheticSource.START + fromDay * DAY + salt;
    int max = min == 0 ? 0 : Integer.MAX_VALUE;
    return leaf(
        "v",
        new Core.Events(
            source.order, where ? dear : null, from, Long.MAX_VALUE, 0, false, min, max));
  }

  private Field field(String key) {
    return source.catalog().field(key).orElseThrow();
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }

  private static void print(String what, long start) {
    System.out.printf(Locale.ROOT, "%-40s %6d ms%n", what, (System.nanoTime() - start) / 1_000_000);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
