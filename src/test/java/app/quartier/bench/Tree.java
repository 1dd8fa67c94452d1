package app.quartier.bench;

import app.quartier.domain.segment.Combine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A nested rule that is edited by replacing one of its leaves.
///
/// @param shape how the leaves are put together
record Tree(Shape shape, List<Asked> leaves) {

  Tree {
    leaves = List.copyOf(leaves);
  }

  /// Brackets of every kind, two and three levels deep.
  enum Shape {
    EIGHT(8) {
      @Override
      Asked of(List<Asked> leaves) {
        return Asked.joined(
            Combine.ALL,
            List.of(
                Asked.joined(Combine.ANY, leaves.subList(0, 3)),
                Asked.joined(Combine.ANY, leaves.subList(3, 5)),
                Asked.joined(Combine.EXACTLY_ONE, leaves.subList(5, 7)).not(),
                Asked.joined(Combine.NONE, leaves.subList(7, 8))));
      }
    },
    THIRTY(30) {
      @Override
      Asked of(List<Asked> leaves) {
        List<Asked> parts = new ArrayList<>();
        for (int at = 0; at < 24; at += EIGHT.size) {
          parts.add(EIGHT.of(leaves.subList(at, at + EIGHT.size)));
        }
        parts.add(
            Asked.joined(
                Combine.ALL,
                List.of(
                    Asked.joined(Combine.ANY, leaves.subList(24, 26)),
                    Asked.joined(Combine.ANY, leaves.subList(26, 29)),
                    leaves.get(29).not())));
        return Asked.joined(Combine.ANY, parts);
      }
    };

    private final int size;

    Shape(int size) {
      this.size = size;
    }

    /// How many leaves.
    int size() {
      return size;
    }

    abstract Asked of(List<Asked> leaves);
  }

  static Tree drawn(Shape shape, Draw draw) {
    return new Tree(shape, Stream.generate(() -> leaf(draw)).limit(shape.size).toList());
  }

  /// One leaf replaced by a newly drawn one of any kind.
  Tree edited(Draw draw) {
    List<Asked> edited = new ArrayList<>(leaves);
    edited.set(draw.random().nextInt(edited.size()), leaf(draw));
    return new Tree(shape, edited);
  }

  Asked asked() {
    return shape.of(leaves);
  }

  private static Asked leaf(Draw draw) {
    return Suite.LEAVES.get(draw.random().nextInt(Suite.LEAVES.size())).draw(draw);
  }
}
