package app.quartier.engine;

import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.engine.InMemorySource.Event;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is kept and under which name: a question asked again answers with the very same object.
final class LeafCacheTest {
  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC).contacts(0, 10);
  private final Field n = source.field("n", FieldType.INSTANT);
  private final EventKind visit =
      source.kind(
          "visit", EventKind.Role.WEB, InMemorySource.property("visit", "page", FieldType.TEXT));

  LeafCacheTest() {
    for (int id = 0; id < 10; id++) {
      source.cell(id, n, (long) id).event(visit, id, 100L * id, "home");
    }
    source.event(visit, new Event(3, 350, 1_000, false, List.of("home")));
  }

  @Test
  void answerIsKeptAndTheLongestUnusedGoesWhenMemoryIsShort() {
    Matches big = Matches.range(0, 10);
    MatchesCache cache = new MatchesCache(3 * (big.bytes() + 128));
    cache.get("a", () -> big);
    cache.get("b", () -> big);
    cache.get("c", () -> big);
    assertTrue(isKept(cache, "a"));
    cache.get("d", () -> big);
    assertTrue(isKept(cache, "a") && isKept(cache, "c") && isKept(cache, "d"));
    assertTrue(cache.bytes() <= 3 * (big.bytes() + 128));
    assertFalse(isKept(cache, "b"));
  }

  @Test
  void largeAnswersTakeTheRoomOfMany() {
    Matches large = Matches.of(IntStream.range(0, 10_000).map(i -> 7 * i).toArray());
    MatchesCache cache = new MatchesCache(15_000);
    for (String small : List.of("a", "b", "c", "d")) {
      cache.get(small, () -> Matches.of(1));
    }
    cache.get("e", () -> large);
    assertTrue(isKept(cache, "e") && isKept(cache, "a"));
    cache.get("f", () -> large);
    assertTrue(isKept(cache, "f"));
    assertFalse(isKept(cache, "e"));
  }

  @Test
  void whatTwoAskForAtOnceIsKeptOnce() {
    Matches one = Matches.of(1);
    Matches large = Matches.of(IntStream.range(0, 10_000).map(i -> 7 * i).toArray());
    MatchesCache alone = new MatchesCache(1 << 20);
    alone.get("a", () -> one);
    MatchesCache cache = new MatchesCache(1 << 20);
    cache.get(
        "a",
        () -> {
          cache.get("a", () -> large);
          return one;
        });
    assertEquals(alone.bytes(), cache.bytes());
    assertTrue(cache.bytes() > one.bytes());
  }

  private static boolean isKept(MatchesCache cache, String question) {
    boolean[] asked = {false};
    Matches other = Matches.of(1);
    Matches got =
        cache.get(
            question,
            () -> {
              asked[0] = true;
              return other;
            });
    return !asked[0] && got != other;
  }

  @Test
  void namesOfNodesAndTimeWithoutEventsChangeNothing() {
    Ground ground = ground(Cancel.NEVER);
    Matches first = ground.positive(visits("w1", Long.MIN_VALUE, 900, 900));
    assertSame(first, ground.positive(visits("w2", Long.MIN_VALUE, 950, 950)));
    assertSame(first, ground.positive(visits("w2", 0, 999, 999)));
    assertEquals(10, first.count());
    // 1000: the second visit of contact 3 is withdrawn, which the count of two shows
    assertEquals(List.of(3), twice(ground, 999));
    assertEquals(List.of(), twice(ground, 1_000));
  }

  @Test
  void otherSegmentsAreKeptWhateverTheInstant() {
    Ground ground = ground(Cancel.NEVER);
    Rule rule = leaf("x", new Core.Range(n, 0, 4));
    Rule renamed = leaf("y", new Core.Range(n, 0, 4));
    Matches first = ground.positive(new Core.Members("s", segment(rule)));
    Lowered later =
        new Lowered(renamed, Set.of(), Set.of(), Instant.EPOCH, ZoneId.of("Europe/Paris"));
    assertSame(first, ground.positive(new Core.Members("t", later)));
  }

  @Test
  void tinyCacheAnswersTheSame() {
    EngineVersion tiny = Engine.load(source, DerivedFiles.none(), 1, null, Cancel.NEVER);
    Core core = new Core.Range(n, 2, 3);
    assertEquals(List.of(2, 3), Asking.members(tiny, core));
    assertEquals(List.of(2, 3), Asking.members(tiny, core));
  }

  private Ground ground(Cancel cancel) {
    return new ContactGround(
        new Shelf(source, DerivedFiles.none(), null, cancel), new MatchesCache(1 << 20), cancel);
  }

  private Core visits(String id, long from, long to, long asOf) {
    Field page = visit.property("page").orElseThrow();
    Rule where = leaf(id, new Core.Present(page, true));
    return new Core.Events(visit, where, from, to, asOf, true, 1, Integer.MAX_VALUE);
  }

  private List<Integer> twice(Ground ground, long asOf) {
    Core core = new Core.Events(visit, null, Long.MIN_VALUE, 900, asOf, true, 2, 2);
    return ground.positive(core).stream().boxed().toList();
  }
}
