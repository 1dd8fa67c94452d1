package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Expression;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Wildcards;
import java.util.function.IntPredicate;

/// Puts a question about texts to each different one.
final class TextAnswers {
  /// Texts between two questions whether to stop; expressions are slow.
  private static final int CHECKED = 4_096;

  /// Texts.
  private static final int LEAST_SHARE = 8_192;

  private TextAnswers() {}

  /// For each text, whether it answers yes.
  static boolean[] of(TextDictionary texts, Core.TextMatch question, Cancel cancel) {
    return each(texts, test(texts, question), cancel);
  }

  private static IntPredicate test(TextDictionary texts, Core.TextMatch question) {
    return switch (question.part()) {
      case CONTAINS, STARTS, ENDS -> texts.having(question.part(), question.needle());
      case PATTERN -> {
        Wildcards pattern = new Wildcards(question.needle());
        yield code -> texts.matches(pattern, code);
      }
      case REGEX -> {
        Expression expression = Expression.of(question);
        yield code -> expression.isIn(texts.text(code));
      }
    };
  }

  /// @param test asked by several threads at the same time
  static boolean[] each(TextDictionary texts, IntPredicate test, Cancel cancel) {
    boolean[] answers = new boolean[texts.size()];
    Shares.of(
        answers.length,
        LEAST_SHARE,
        (from, to) -> {
          for (int code = from; code < to; code++) {
            if (code % CHECKED == 0) {
              cancel.check();
            }
            answers[code] = test.test(code);
          }
          return to - from;
        });
    return answers;
  }
}
