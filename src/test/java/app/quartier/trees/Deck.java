package app.quartier.trees;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Deals slots like cards: in random order, and every one before any comes again.
final class Deck {
  private final Draw draw;
  private final List<Slot> slots;
  private final Deque<Slot> left = new ArrayDeque<>();

  Deck(Draw draw, List<Slot> slots) {
    this.draw = draw;
    this.slots = List.copyOf(slots);
  }

  Slot deal() {
    if (left.isEmpty()) {
      left.addAll(draw.shuffled(slots));
    }
    return left.removeFirst();
  }
}
