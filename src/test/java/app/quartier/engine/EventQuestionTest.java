package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.members;
import static app.quartier.engine.Asking.notLeaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.engine.InMemorySource.Event;
import app.quartier.kernel.Folding;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Orders of contacts 0, 1, 3 and 4; 2 is a hole and 5 never ordered.
///
/// | contact | at | amount | status | |
/// |---|---|---|---|---|
/// | 0 | 100, 200, 300 | 10, 20, 30 | paid, paid, refunded | |
/// | 1 | 200, 400 | 5, none | paid, none | the second by a machine |
/// | 3 | 300 | 50 | paid | withdrawn at 350 |
/// | 4 | 100 | 20 | Paid | |
final class EventQuestionTest {
  private static final long EVER = Long.MIN_VALUE;
  private static final int MANY = Integer.MAX_VALUE;

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
  private final EventKind order =
      source.kind(
          "order",
          EventKind.Role.ORDER,
          InMemorySource.property("order", "amount", FieldType.MONEY),
          InMemorySource.property("order", "status", FieldType.CHOICE));
  private final Field amount = order.property("amount").orElseThrow();
  private final Field status = order.property("status").orElseThrow();
  private final EventKind visit = source.kind("visit", EventKind.Role.WEB);
  private final EngineVersion version;

  EventQuestionTest() {
    source.contacts(0, 2).contacts(3, 6);
    source.event(order, 0, 300, 30_0000L, "refunded").event(order, 0, 100, 10_0000L, "paid");
    source.event(order, 1, 200, 5_0000L, "paid").event(order, 0, 200, 20_0000L, "paid");
    source.event(order, new Event(3, 300, 350, false, List.of(50_0000L, "paid")));
    source.event(
        order, new Event(1, 400, Long.MAX_VALUE, true, Arrays.asList((Object) null, null)));
    source.event(order, 4, 100, 20_0000L, "Paid");
    source.event(order, 2, 100, 20_0000L, "paid").event(order, 70_000, 100, 1L, "paid");
    version = Asking.load(source);
  }

  @Test
  void countsLieBetweenTwoLimitsBothIncluded() {
    assertEquals(List.of(0, 1, 3, 4), members(version, ever(1, MANY)));
    assertEquals(List.of(0, 1), members(version, ever(2, MANY)));
    assertEquals(List.of(1), members(version, ever(2, 2)));
    assertEquals(List.of(0), members(version, ever(3, 7)));
  }

  @Test
  void zeroCountsAndNeverIsExactlyZero() {
    assertEquals(List.of(5), members(version, ever(0, 0)));
    assertEquals(List.of(3, 4, 5), members(version, ever(0, 1)));
    assertEquals(List.of(0, 1, 3, 4, 5), members(version, ever(0, MANY)));
    assertEquals(List.of(), members(version, ever(0, -1)));
    assertEquals(List.of(), members(version, ever(3, 2)));
  }

  @Test
  void kindWithoutEventsIsNeverDone() {
    assertEquals(List.of(), members(version, visits(1, MANY)));
    assertEquals(List.of(0, 1, 3, 4, 5), members(version, visits(0, 0)));
  }

  @Test
  void windowIncludesBothEnds() {
    assertEquals(List.of(0, 1), members(version, window(200, 200, 1)));
    assertEquals(List.of(0, 1, 3), members(version, window(101, 300, 1)));
    assertEquals(List.of(0), members(version, window(200, 300, 2)));
    assertEquals(List.of(), members(version, window(401, Long.MAX_VALUE, 1)));
    assertEquals(List.of(0, 1, 3), members(version, window(300, Long.MAX_VALUE, 1)));
    assertEquals(List.of(), members(version, window(300, 200, 1)));
    assertEquals(List.of(0, 4), members(version, window(Long.MIN_VALUE, 100, 1)));
  }

  @Test
  void eventsWithdrawnAtOrBeforeTheInstantDoNotExist() {
    assertEquals(List.of(0, 1, 3, 4), members(version, asOf(349)));
    assertEquals(List.of(0, 1, 4), members(version, asOf(350)));
    assertEquals(List.of(0, 1, 4), members(version, asOf(351)));
  }

  @Test
  void machineEventsCountOnlyWhenAskedFor() {
    assertEquals(
        List.of(0), members(version, new Core.Events(order, null, EVER, 500, 0, false, 2, MANY)));
    assertEquals(
        List.of(0, 1), members(version, new Core.Events(order, null, EVER, 500, 0, true, 2, MANY)));
  }

  @Test
  void whereHoldsForOneAndTheSameEvent() {
    Rule paid = leaf("p", paid());
    Rule dear = leaf("d", new Core.Range(amount, 20_0000, 30_0000));
    assertEquals(List.of(0, 4), members(version, where(group("g", Combine.ALL, paid, dear), 1)));
    assertEquals(
        List.of(0),
        members(version, where(group("g", Combine.ALL, notLeaf("n", paid()), dear), 1)));
    assertEquals(
        List.of(0), members(version, where(group("g", Combine.EXACTLY_ONE, paid, dear), 2)));
    assertEquals(List.of(1), members(version, where(group("g", Combine.NONE, paid, dear), 1)));
  }

  @Test
  void missingPropertyDecidesUnderANegativeQuestion() {
    assertEquals(
        List.of(0, 1), members(version, where(new Rule.Leaf("a", false, denied(true)), 1)));
    assertEquals(List.of(0), members(version, where(new Rule.Leaf("a", false, denied(false)), 1)));
  }

  @Test
  void timeOfTheEventIsAProperty() {
    Rule early = leaf("t", new Core.Range(order.at(), 150, 250));
    assertEquals(List.of(0, 1), members(version, where(early, 1)));
    assertEquals(List.of(0, 3, 4), members(version, new Rule.Leaf("a", false, lateOnly())));
  }

  private Term lateOnly() {
    Rule outside = notLeaf("t", new Core.Range(order.at(), 150, 250));
    return Term.positive(new Core.Events(order, outside, EVER, 399, 0, true, 1, MANY));
  }

  @Test
  void manyEventsAreCountedAsFewAre() {
    InMemorySource crowd = new InMemorySource(ZoneOffset.UTC).contacts(0, 200_000);
    EventKind click = crowd.kind("click", EventKind.Role.EMAIL);
    for (int i = 0; i < 30_000; i++) {
      crowd.event(click, 70_000 + i % 20_000, 1_000_000 - i);
    }
    EngineVersion many = Asking.load(crowd);
    Core all = new Core.Events(click, null, EVER, 2_000_000, 0, true, 2, 2);
    Core few = new Core.Events(click, null, 1_000_000 - 20_001, 1_000_000, 0, true, 2, 2);
    Core none = new Core.Events(click, null, EVER, 2_000_000, 0, true, 0, 1);
    assertEquals(10_000, members(many, all).size());
    assertEquals(List.of(70_000, 70_001), members(many, few).subList(0, 2));
    assertEquals(190_000, members(many, none).size());
  }

  @Test
  void aFewEventsAmongManyContactsAreCountedAsManyAre() {
    InMemorySource crowd = new InMemorySource(ZoneOffset.UTC).contacts(0, 6_400);
    EventKind click = crowd.kind("click", EventKind.Role.EMAIL);
    for (int contact : new int[] {71, 6_399, 70, 5, 71, 70, 6_399, 71}) {
      crowd.event(click, contact, 1_000 - contact % 10);
    }
    EngineVersion many = Asking.load(crowd);
    assertEquals(List.of(70, 6_399), members(many, clicks(click, 2, 2)));
    assertEquals(List.of(70, 71, 6_399), members(many, clicks(click, 2, MANY)));
    assertEquals(List.of(71), members(many, clicks(click, 3, 5)));
    assertEquals(List.of(), members(many, clicks(click, 4, MANY)));
    assertEquals(List.of(), members(many, clicks(click, 0, -1)));
    assertEquals(List.of(70, 71, 6_399), members(many, notLeaf("a", clicks(click, 0, 1))));
    assertEquals(6_396, members(many, clicks(click, 0, 0)).size());
    assertEquals(List.of(), members(many, new Core.Events(click, null, 0, 10, 0, true, 2, MANY)));
  }

  @Test
  void hundredsOfEventsOfOneContactAreCounted() {
    InMemorySource busy = new InMemorySource(ZoneOffset.UTC).contacts(0, 3);
    EventKind click = busy.kind("click", EventKind.Role.EMAIL);
    for (int i = 0; i < 300; i++) {
      busy.event(click, 0, i).event(click, 1, i / 2).event(click, 1, i / 2 + 1_000);
    }
    EngineVersion many = Asking.load(busy);
    assertEquals(List.of(0), members(many, clicks(click, 300, 300)));
    assertEquals(List.of(0, 1), members(many, clicks(click, 128, MANY)));
    assertEquals(List.of(1), members(many, clicks(click, 301, MANY)));
    assertEquals(List.of(0, 1), members(many, clicks(click, 127, MANY)));
    assertEquals(List.of(2), members(many, clicks(click, 0, 126)));
    assertEquals(List.of(0, 2), members(many, clicks(click, 0, 300)));
  }

  private static Core clicks(EventKind click, int min, int max) {
    return new Core.Events(click, null, EVER, 2_000, 0, true, min, max);
  }

  private Core ever(int min, int max) {
    return new Core.Events(order, null, EVER, 500, 0, true, min, max);
  }

  private Core visits(int min, int max) {
    return new Core.Events(visit, null, EVER, 500, 0, true, min, max);
  }

  private Core window(long from, long to, int min) {
    return new Core.Events(order, null, from, to, 0, true, min, MANY);
  }

  private Core asOf(long asOf) {
    return new Core.Events(order, null, EVER, 500, asOf, true, 1, MANY);
  }

  private Core where(Rule where, int min) {
    return new Core.Events(order, where, EVER, 500, 0, true, min, MANY);
  }

  private Core paid() {
    return new Core.OneOf(status, Set.of("paid"), Folding.IGNORE_CASE_AND_ACCENTS);
  }

  private Term denied(boolean ifMissing) {
    return new Term(paid(), true, ifMissing);
  }
}
