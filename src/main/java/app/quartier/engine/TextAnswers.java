package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Expression;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Wildcards;
import java.util.function.IntPredicate;

/// Puts a question about texts to each different one.
final class TextAnswers {
  /// Expressions are slower than bytes, so they ask more often whether to stop.
  private static final int CHECKED = 4_096;

  private TextAnswers() {}

  /// For each text, whether it answers yes.
  static boolean[] of(TextDictionary texts, Core.TextMatch question, Cancel cancel) {
    return switch (question.part()) {
      case CONTAINS, STARTS, ENDS -> texts.having(question.part(), question.needle(), cancel);
      case PATTERN -> {
        Wildcards pattern = new Wildcards(question.needle());
        yield each(texts, code -> texts.matches(pattern, code), cancel);
      }
      case REGEX -> {
        Expression expression = Expression.of(question);
        yield each(texts, code -> expression.isIn(texts.text(code)), cancel);
      }
    };
  }

  private static boolean[] each(TextDictionary texts, IntPredicate test, Cancel cancel) {
    boolean[] answers = new boolean[texts.size()];
    for (int code = 0; code < answers.length; code++) {
      if (code % CHECKED == 0) {
        cancel.check();
      }
      answers[code] = test.test(code);
    }
    return answers;
  }
}
