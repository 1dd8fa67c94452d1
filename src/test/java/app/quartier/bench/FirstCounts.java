package app.quartier.bench;

import app.quartier.bench.PeerQuery.Form;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Every case counted for the first time: columns and their indexes in memory (a set of contacts
/// for each value of fields of few values among them), no answer to a leaf kept, operands drawn
/// anew for every round. Beside it stands what the very first question of the kind took, which made
/// the indexes, in a process that had compiled little.
record FirstCounts(World world, int rounds) {
  /// Rounds of the engine that are not timed: after ten half the time is that of code that is not
  /// compiled yet.
  private static final int WARMING = 100;

  /// Rounds of DuckDB, which comes compiled.
  private static final int PEERS_WARMING = 3;

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

  /// What was asked of one case, and what the engine said and took.
  private record Own(Question question, List<Asked> asked, List<Long> counts, Times times) {}

  /// The engine is asked everything, then DuckDB.
  List<Case> run() throws SQLException {
    Draw warming = world.draw(1);
    for (int round = 0; round < WARMING; round++) {
      Suite.CASES.forEach(question -> world.counter().first(question.draw(warming)));
    }
    Draw draw = world.draw(2);
    List<Own> answers = Suite.CASES.stream().map(question -> asked(question, draw)).toList();
    for (int round = 0; round < PEERS_WARMING; round++) {
      for (Question question : Suite.CASES) {
        world.duck().ask(question.draw(warming).peer());
      }
    }
    List<Case> cases = new ArrayList<>();
    for (Own own : answers) {
      cases.add(beside(own));
    }
    return cases;
  }

  private Own asked(Question question, Draw draw) {
    Own own = new Own(question, new ArrayList<>(), new ArrayList<>(), new Times());
    for (int round = 0; round < rounds; round++) {
      Asked asked = question.draw(draw);
      Counter.Timed answer = world.counter().first(asked);
      own.asked().add(asked);
      own.counts().add(answer.found().count());
      own.times().add(answer.nanos());
    }
    return own;
  }

  private Case beside(Own own) throws SQLException {
    Map<Form, Times> duck = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      Times times = new Times();
      for (int round = 0; round < rounds; round++) {
        Asked asked = own.asked().get(round);
        DuckDb.Timed answer = world.duck().ask(PeerQuery.counting(asked.peer(), form));
        Agreement.require(asked, own.counts().get(round), form.name(), answer.count());
        times.add(answer.nanos());
      }
      duck.put(form, times);
    }
    Form better =
        duck.keySet().stream()
            .min(Comparator.comparingDouble(form -> duck.get(form).median()))
            .orElseThrow();
    long count = own.counts().getLast();
    return new Case(
        own.question().name(),
        count,
        count / (double) world.shop().sizes().contacts(),
        own.times().median(),
        duck.get(better).median(),
        better);
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
