package app.quartier.bench;

import app.quartier.bench.PeerQuery.Form;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every case counted for the first time: columns and their indexes in memory (a set of contacts
/// for each value of fields of few values among them), no answer to a leaf kept, operands drawn
/// anew for every round. Beside it stands what the very first question of the kind took, which made
/// the indexes, in a process that had compiled little.
record FirstCounts(World world, int rounds) {
  /// Rounds that are not timed, for the compilers.
  private static final int WARMING = 100;

  private static final double LEAST_SHARE = 0.005;
  private static final double MOST_SHARE = 0.95;

  /// The figures of one case.
  ///
  /// @param share of all contacts, in the last round
  record Case(String name, long count, double share, double engine, double duck, Form form) {
    double ratio() {
      return duck / engine;
    }

    boolean isTelling() {
      return share >= LEAST_SHARE && share <= MOST_SHARE;
    }
  }

  List<Case> run() throws SQLException {
    Draw warming = world.draw(1);
    for (int round = 0; round < WARMING; round++) {
      Suite.CASES.forEach(question -> world.counter().first(question.draw(warming)));
    }
    for (Question question : Suite.CASES) {
      world.duck().ask(question.draw(warming).peer());
    }
    Draw draw = world.draw(2);
    List<Case> cases = new ArrayList<>();
    for (Question question : Suite.CASES) {
      cases.add(measured(question, draw));
    }
    return cases;
  }

  /// Each side is asked all its rounds in a row, as it would be in a program of its own.
  ///
  /// 2026-11-26: before, both were asked in turn. Right after DuckDB, whose threads are still awake
  /// and whose tables fill the processor's caches, the engine took 1.7 times as long as after a
  /// rest of 5 ms, which is how a person asks, while DuckDB's second form came right after its
  /// first.
  private Case measured(Question question, Draw draw) throws SQLException {
    List<Asked> asked = Stream.generate(() -> question.draw(draw)).limit(rounds).toList();
    Times engine = new Times();
    List<Long> counts = new ArrayList<>();
    for (Asked each : asked) {
      Counter.Timed own = world.counter().first(each);
      counts.add(own.found().count());
      engine.add(own.nanos());
    }
    Map<Form, Times> duck = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      Times times = new Times();
      for (int round = 0; round < rounds; round++) {
        Asked each = asked.get(round);
        DuckDb.Timed answer = world.duck().ask(PeerQuery.counting(each.peer(), form));
        Agreement.require(each, counts.get(round), form.name(), answer.count());
        times.add(answer.nanos());
      }
      duck.put(form, times);
    }
    long count = counts.getLast();
    Form better =
        duck.keySet().stream()
            .min(Comparator.comparingDouble(form -> duck.get(form).median()))
            .orElseThrow();
    double share = count / (double) world.shop().sizes().contacts();
    return new Case(
        question.name(), count, share, engine.median(), duck.get(better).median(), better);
  }

  Table table(List<Case> cases) {
    Table.Rows rows =
        new Table.Rows(
            "First count of each segment: columns and indexes in memory, no answer kept",
            "segment",
            "members",
            "share %",
            "engine ms",
            "DuckDB ms",
            "times faster",
            "better form",
            "the very first, ms");
    for (Case one : cases) {
      rows.row(
          one.name(),
          one.count(),
          100 * one.share(),
          one.engine(),
          one.duck(),
          one.ratio(),
          one.form().name(),
          veryFirst(one.name()));
    }
    return rows.table();
  }

  private Object veryFirst(String name) {
    Double took = world.indexing().get(name);
    return took == null ? "" : took;
  }

  static Table summary(List<Case> cases) {
    double mean = Times.geometricMean(cases.stream().mapToDouble(Case::ratio));
    Case worst = cases.stream().min(Comparator.comparingDouble(Case::ratio)).orElseThrow();
    return new Table.Rows("First count, in short", "figure", "value")
        .row("segments", cases.size())
        .row("with a share between 0.5 % and 95 %", cases.stream().filter(Case::isTelling).count())
        .row("times faster than DuckDB, geometric mean", mean)
        .row("worst: " + worst.name(), worst.ratio())
        .table();
  }
}
