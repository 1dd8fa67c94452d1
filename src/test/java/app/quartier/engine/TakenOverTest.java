package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.Changes;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a data version takes over from the one before it: whatever was not written to since.
final class TakenOverTest {
  private static final int CONTACTS = 10;

  /// Four leaves: two fields, two kinds of events.
  private static final class Shop {
    private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
    private final Field age = source.field("age", FieldType.INSTANT);
    private final Field city = source.field("city", FieldType.TEXT);
    private final EventKind visit = source.kind("visit", EventKind.Role.WEB);
    private final EventKind order = source.kind("order", EventKind.Role.WEB);

    private Shop(Changes changes) {
      source.contacts(0, CONTACTS).changed(changes);
      for (int id = 0; id < CONTACTS; id++) {
        source.cell(id, age, (long) id).cell(id, city, id < 5 ? "Lyon" : "Nice");
        source.event(visit, id, 10L * id).event(order, id / 2, 10L * id);
      }
    }

    private List<Core> leaves() {
      return List.of(
          new Core.Range(age, 2, 6), new Core.Present(city, false), did(visit, 30), did(order, 50));
    }

    private static Core did(EventKind kind, long from) {
      return new Core.Events(kind, null, from, Long.MAX_VALUE, 1_000, false, 1, Integer.MAX_VALUE);
    }

    private Rule rule() {
      List<Core> leaves = leaves();
      return group(
          "r",
          Combine.ANY,
          IntStream.range(0, leaves.size())
              .mapToObj(i -> leaf("l" + i, leaves.get(i)))
              .toArray(Rule[]::new));
    }
  }

  private static Changes changes(long contacts, long age, long city, long visit, long order) {
    return new Changes(
        "whole" + List.of(contacts, age, city, visit, order),
        "state" + contacts,
        Map.of("age", "state" + age, "city", "state" + city),
        Map.of("visit", "state" + visit, "order", "state" + order));
  }

  /// Both versions are asked all four leaves.
  ///
  /// @return how many of them were worked out again by the second, and what it read
  private static String after(Changes second, Consumer<Shop> written) {
    Shop before = new Shop(changes(1, 1, 1, 1, 1));
    EngineVersion first = Engine.load(before.source, Cancel.NEVER);
    first.evaluate(Asking.segment(before.rule()), Cancel.NEVER);
    Shop after = new Shop(second);
    written.accept(after);
    EngineVersion next = Engine.load(after.source, DerivedFiles.none(), first, Cancel.NEVER);
    List<Integer> found = Asking.members(next, after.rule());
    List<String> read = after.source.reads().stream().sorted().toList();
    EngineVersion fresh = Asking.load(after.source);
    assertEquals(Asking.members(fresh, after.rule()), found);
    ContactGround old = new ContactGround(first.shelf(), first.cache(), Cancel.NEVER);
    ContactGround now = new ContactGround(next.shelf(), next.cache(), Cancel.NEVER);
    long again =
        IntStream.range(0, after.leaves().size())
            .filter(
                i -> old.positive(before.leaves().get(i)) != now.positive(after.leaves().get(i)))
            .count();
    return again + " again, read " + read;
  }

  @Test
  void nothingIsReadAgainWhenNothingWasWritten() {
    assertEquals("0 again, read []", after(changes(1, 1, 1, 1, 1), shop -> {}));
  }

  @Test
  void onlyLeavesThatReadAWrittenFieldAreWorkedOutAgain() {
    assertEquals(
        "1 again, read [cells age]",
        after(changes(1, 2, 1, 1, 1), shop -> shop.source.cell(9, shop.age, 3L)));
  }

  @Test
  void onlyLeavesThatReadAWrittenKindAreWorkedOutAgain() {
    assertEquals(
        "1 again, read [events order]",
        after(changes(1, 1, 1, 1, 2), shop -> shop.source.event(shop.order, 9, 70)));
  }

  @Test
  void whoComesNeedsNewColumnsButTheEventsStay() {
    assertEquals(
        "4 again, read [cells age,city, contacts]",
        after(
            changes(2, 2, 1, 1, 1),
            shop -> shop.source.contact(CONTACTS, "new").cell(CONTACTS, shop.age, 3L)));
  }

  @Test
  void whatNothingIsKnownOfIsReadAgain() {
    assertEquals(
        "4 again, read [cells age,city, contacts, events order, events visit]",
        after(Changes.unknown("2"), shop -> {}));
  }
}
