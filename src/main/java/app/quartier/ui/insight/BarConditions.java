package app.quartier.ui.insight;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import java.util.List;
import java.util.function.Supplier;

/// Narrows a rule to the contacts of one bar of a chart.
final class BarConditions {
  private BarConditions() {}

  /// The rule AND what is asked of the field.
  static Group narrowed(Group root, Field field, List<Question> questions) {
    Supplier<String> ids = Trees.fresh(root);
    return Edits.narrow(
        root, questions.stream().map(question -> condition(ids.get(), field, question)).toList());
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
}
