package app.quartier.ui.kit;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import java.util.List;
import java.util.stream.Stream;

/// All contacts as the members of a segment.
final class Everybody {
  private Everybody() {}

  /// Those who have a key and those who have none.
  static Segment by(String keyField) {
    Subject key = new Subject.Field(keyField);
    List<Node> either =
        Stream.of("isPresent", "isMissing")
            .<Node>map(operator ->
                new Condition(
                    Marks.of(operator), key, operator, new Operands.None(), null, false, false))
            .toList();
    Group rule = new Group(Marks.of("n0"), Combine.ANY, either);
    return new Segment("", "", null, null, List.of(), List.of(), rule);
  }
}
