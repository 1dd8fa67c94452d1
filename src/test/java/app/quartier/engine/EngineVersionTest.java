package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.members;
import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Folding;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class EngineVersionTest {
  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
  private final Field city = source.field("city", FieldType.TEXT);
  private final Field spent = source.field("spent", FieldType.MONEY);
  private final Field score = source.field("score", FieldType.NUMBER);
  private final EventKind visit = source.kind("visit", EventKind.Role.WEB);

  /// Contacts around the first two borders of chunks and one far away.
  private static final List<Integer> IDS = List.of(3, 65_535, 65_536, 131_071, 131_072, 400_000);

  EngineVersionTest() {
    for (int id : IDS) {
      source.contact(id, "k" + id).cell(id, city, "Mons").cell(id, spent, (long) id);
    }
    source.cell(65_536, score, 1_000_000L).event(visit, 131_072, 5).event(visit, 4, 5);
  }

  @Test
  void holesAreNobody() {
    EngineVersion version = Asking.load(source);
    assertEquals(IDS, version.contacts().boxed().toList());
    assertEquals(IDS, members(version, new Core.Present(city, true)));
    assertEquals(
        List.of(65_536, 131_071), members(version, new Core.Range(spent, 65_536, 131_071)));
    Rule nobody = Asking.notLeaf("a", new Core.Present(score, false));
    assertEquals(List.of(3, 65_535, 131_071, 131_072, 400_000), members(version, nobody));
    assertEquals(
        List.of(3, 65_535, 65_536, 131_071, 400_000),
        members(version, new Core.Events(visit, null, 0, 9, 9, true, 0, 0)));
    assertEquals(6, version.evaluate(segment(nobody), Cancel.NEVER).base());
  }

  @Test
  void keysAndCellsAreFound() {
    EngineVersion version = Asking.load(source);
    assertEquals(OptionalInt.of(131_072), version.contact("k131072"));
    assertEquals(OptionalInt.empty(), version.contact("k4"));
    assertEquals("k3", version.key(3));
    assertThrows(IllegalArgumentException.class, () -> version.key(4));
    assertEquals("Mons", version.cell(65_535, city));
    assertEquals(65_535L, version.cell(65_535, spent));
    assertEquals(null, version.cell(3, score));
    assertEquals(null, version.cell(4, city));
    assertEquals(null, version.cell(900_000, city));
    assertEquals(null, version.cell(400_001, city));
    assertEquals(null, version.cell(-1, city));
    assertEquals(7, version.generation());
    assertEquals(source.catalog(), version.catalog());
  }

  @Test
  void eachFieldIsReadOnceOnFirstUseAndThoseOfOneSegmentTogether() {
    EngineVersion version = Asking.load(source);
    assertEquals(List.of("contacts"), source.reads());
    Rule rule =
        Asking.group(
            "g",
            Combine.ALL,
            leaf("a", new Core.Present(city, true)),
            leaf("b", new Core.Range(spent, 0, 9)),
            leaf("c", new Core.Events(visit, null, 0, 9, 9, true, 0, 0)));
    members(version, rule);
    members(version, rule);
    version.cell(3, city);
    version.cell(3, score);
    assertEquals(
        List.of("contacts", "cells city,spent", "events visit", "cells score"), source.reads());
  }

  @Test
  void theFieldsOfAnotherSegmentAreReadWithThoseOfTheOneAskedFor() {
    EngineVersion version = Asking.load(source);
    Lowered other = segment(leaf("x", new Core.Present(city, true)));
    Rule rule =
        Asking.group(
            "g",
            Combine.ALL,
            leaf("a", new Core.Members("other", other)),
            leaf("b", new Core.Range(spent, 0, 9)));
    assertEquals(List.of(3), members(version, rule));
    assertEquals(List.of("contacts", "cells city,spent"), source.reads());
  }

  @Test
  void theFieldsThatAreExpectedAreReadTogether() {
    EngineVersion version = Asking.load(source);
    version.expect(List.of(city, score), Cancel.NEVER);
    assertEquals(1_000_000L, version.cell(65_536, score));
    assertEquals("Mons", version.cell(65_536, city));
    version.expect(List.of(score, spent, city), Cancel.NEVER);
    assertEquals(List.of("contacts", "cells city,score", "cells spent"), source.reads());
  }

  @Test
  void readingTheFieldsThatAreExpectedCanBeStopped() {
    EngineVersion version = Asking.load(source);
    assertThrows(Cancelled.class, () -> version.expect(List.of(city, score), () -> true));
    version.expect(List.of(city, score), Cancel.NEVER);
    assertEquals(1_000_000L, version.cell(65_536, score));
  }

  @Test
  void closedVersionAnswersFromWhatItHasAndReadsNothingMore() {
    EngineVersion version = Asking.load(source);
    version.cell(3, city);
    version.close();
    version.close();
    assertEquals(1, source.closings());
    assertEquals("Mons", version.cell(3, city));
    assertThrows(IllegalStateException.class, () -> version.cell(3, score));
    for (Core core : questions()) {
      Lowered asked = segment(leaf("a", core));
      assertThrows(IllegalStateException.class, () -> version.evaluate(asked, Cancel.NEVER));
    }
  }

  @Test
  void closedVersionDoesNotReadSinceWhenSomethingIsWhatItIs() {
    EngineVersion version = Asking.load(source);
    version.cell(3, spent);
    version.close();
    Core held = new Core.Held(new Core.Range(spent, 5, 70_000), spent, 0, 9);
    Lowered asked = segment(leaf("a", held));
    assertThrows(IllegalStateException.class, () -> version.evaluate(asked, Cancel.NEVER));
  }

  /// One that reads each thing a source has, beside the cells of texts.
  private List<Core> questions() {
    return List.of(
        new Core.Range(spent, 5, 70_000),
        new Core.Held(new Core.Range(spent, 5, 70_000), spent, 0, 9),
        new Core.Events(visit, null, 0, 9, 9, true, 1, 1),
        new Core.Events(visit, null, 0, 9, 9, true, 1, Integer.MAX_VALUE),
        new Core.Members(new Membership.OfList(1)),
        new Core.Members(new Membership.OfImport(2, InImport.Role.ANY)));
  }

  @Test
  void aQuestionStoppedAnywhereIsAnsweredAsEverTheNextTime() {
    source.since(131_071, spent, 5).listed(1, 3, 4).imported(2, InImport.Role.ANY, 65_536);
    List<Core> every = new ArrayList<>(questions());
    every.add(new Core.OneOf(city, Set.of("mons"), Folding.IGNORE_CASE_AND_ACCENTS));
    every.add(new Core.TextMatch(city, Part.CONTAINS, "on", Folding.IGNORE_CASE));
    every.add(new Core.TextMatch(city, Part.REGEX, "M.n", Folding.EXACT));
    every.add(new Core.Range(city, 0, 9));
    every.add(new Core.Rank(spent, true, BigDecimal.TWO, false));
    every.add(new Core.Members(new Membership.OfSample("seed", 1L << 31)));
    for (Core core : every) {
      Lowered asked = segment(leaf("a", core));
      AtomicInteger all = new AtomicInteger();
      EngineVersion version = Asking.load(source);
      Cancel never = () -> all.incrementAndGet() < 0;
      List<Integer> expected = version.evaluate(asked, never).members().boxed().toList();
      int whole = all.get();
      EngineVersion stopped = Asking.load(source);
      for (int stop = 1; stop <= whole; stop++) {
        int at = stop;
        AtomicInteger checks = new AtomicInteger();
        Cancel cancel = () -> checks.incrementAndGet() >= at;
        try {
          assertEquals(expected, stopped.evaluate(asked, cancel).members().boxed().toList());
        } catch (Cancelled e) {
          // each of the other threads asks once more before it ends
          int more = checks.get() - at;
          assertTrue(
              more <= ForkJoinPool.getCommonPoolParallelism(),
              () -> "went on after it was stopped: " + core);
        }
      }
      assertEquals(expected, members(stopped, core), core::toString);
    }
  }

  @Test
  void sourceIsClosedWhenLoadingIsCancelled() {
    assertThrows(Cancelled.class, () -> Engine.load(source, () -> true));
    assertEquals(1, source.closings());
  }

  @Test
  void cancelledEvaluationLeavesNothingBehind() {
    EngineVersion version = Asking.load(source);
    int[] questions = {0};
    Cancel thirdTime = () -> ++questions[0] > 3;
    Rule rule = leaf("a", new Core.Range(spent, 0, 70_000));
    assertThrows(Cancelled.class, () -> version.evaluate(segment(rule), thirdTime));
    assertEquals(List.of(3, 65_535, 65_536), members(version, rule));
  }

  @Test
  void cancelIsAskedForEveryChunk() {
    EngineVersion version = Asking.load(source);
    // which rows have a value is looked up when it is first asked, then known
    version.evaluate(segment(leaf("p", new Core.Present(spent, false))), Cancel.NEVER);
    AtomicInteger questions = new AtomicInteger();
    Cancel counting = () -> questions.incrementAndGet() < 0;
    // each row is compared; ranges look at few rows and ask less often
    Core same =
        new Core.FieldCompare(
            spent,
            spent,
            Core.FieldCompare.Relation.EQUAL,
            false,
            Folding.IGNORE_CASE_AND_ACCENTS,
            ZoneOffset.UTC);
    version.evaluate(segment(leaf("a", same)), counting);
    // once at the start, then for 400 001 ids in pieces of 65 536
    assertEquals(1 + 7, questions.get());
    questions.set(0);
    version.evaluate(segment(group("r", Combine.ALL, leaf("a", same), leaf("b", same))), counting);
    // the leaf is known by now; the numbers of several are worked out piece by piece
    assertEquals(1 + 7, questions.get());
  }

  @Test
  void severalThreadsGetTheSameNumbers() throws Exception {
    EngineVersion version = Asking.load(source);
    Callable<List<Integer>> asking =
        () -> {
          List<Integer> all = new ArrayList<>();
          for (int i = 0; i < 50; i++) {
            Evaluation found =
                version.evaluate(
                    segment(leaf("a", new Core.Range(spent, i, 131_071 + i))), Cancel.NEVER);
            all.add((int) found.count());
            all.add(found.facet(city).bars().size());
          }
          return all;
        };
    List<Integer> expected = asking.call();
    EngineVersion fresh = Asking.load(source);
    Callable<Object> cold = () -> fresh.cell(65_536, score);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<List<Integer>> answer : pool.invokeAll(List.of(asking, asking, asking, asking))) {
        assertEquals(expected, answer.get());
      }
      for (Future<Object> answer : pool.invokeAll(List.of(cold, cold, cold, cold))) {
        assertEquals(1_000_000L, answer.get());
      }
    }
    assertEquals(1, source.reads().stream().filter(r -> r.equals("cells score")).count());
    assertEquals(List.of(4, 1, 5, 1), expected.subList(0, 4));
  }
}
