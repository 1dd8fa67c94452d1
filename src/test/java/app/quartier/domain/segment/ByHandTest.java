package app.quartier.domain.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ByHandTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Segment EMPTY =
      new Segment(
          "s",
          "S",
          null,
          null,
          List.of(),
          List.of(),
          new Group(Marks.of("n0"), Combine.ALL, List.of()));

  @Test
  void whoIsAddedKeepsTheFirstReasonAndComesOnce() {
    Segment once = ByHand.add(EMPTY, List.of("a@x.fr", "a@x.fr"), NOW, "asked");
    Segment twice = ByHand.add(once, List.of("a@x.fr", "b@x.fr"), NOW.plusSeconds(1), null);
    assertEquals(
        List.of(new Manual("a@x.fr", NOW, "asked"), new Manual("b@x.fr", NOW.plusSeconds(1), null)),
        twice.added());
    assertEquals(List.of(), twice.removed());
  }

  @Test
  void theLastWordAboutAContactCounts() {
    Segment added = ByHand.add(EMPTY, List.of("a@x.fr"), NOW, "asked");
    Segment removed = ByHand.remove(added, List.of("a@x.fr"), NOW, "left");
    assertEquals(List.of(), removed.added());
    assertEquals(List.of(new Manual("a@x.fr", NOW, "left")), removed.removed());
    assertEquals(added, ByHand.add(removed, List.of("a@x.fr"), NOW, "asked"));
    assertEquals(EMPTY, ByHand.takeBack(removed, "a@x.fr"));
  }

  @Test
  void theOthersStayWhereTheyAre() {
    Segment both = ByHand.add(EMPTY, List.of("a@x.fr", "b@x.fr"), NOW, null);
    Segment one = ByHand.remove(both, List.of("a@x.fr"), NOW, null);
    assertEquals(List.of(new Manual("b@x.fr", NOW, null)), one.added());
    Segment two = ByHand.remove(one, List.of("c@x.fr"), NOW, null);
    assertEquals(
        List.of(new Manual("c@x.fr", NOW, null)), ByHand.takeBack(two, "a@x.fr").removed());
    assertEquals(one.added(), ByHand.takeBack(two, "a@x.fr").added());
  }
}
