package app.quartier.ui.insight;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Narrows a rule to the contacts of one bar of a chart.
final class BarConditions {
  private BarConditions() {}

  /// The rule AND what is asked of the field. A rule that is not a plain ALL becomes a part of one.
  static Group narrowed(Group root, Field field, List<Question> questions) {
    Set<String> taken = new HashSet<>(Trees.ids(root));
    boolean plain = root.combine() == Combine.ALL && !root.marks().not();
    List<Node> children = new ArrayList<>(plain || root.of().isEmpty() ? root.of() : List.of(root));
    Marks marks = plain ? root.marks() : Marks.of(free(taken));
    questions.forEach(question -> children.add(condition(free(taken), field, question)));
    return new Group(marks, Combine.ALL, children);
  }

  private static Condition condition(String id, Field field, Question question) {
    return new Condition(
        Marks.of(id),
        new Subject.Field(field.key()),
        question.operator(),
        question.operands(),
        null,
        false,
        false);
  }

  private static String free(Set<String> taken) {
    int n = taken.size();
    while (!taken.add("n" + n)) {
      n++;
    }
    return "n" + n;
  }
}
