package app.quartier.domain.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionTest {
  private static final Folding LOOSE = Folding.IGNORE_CASE_AND_ACCENTS;

  @Test
  void theEmptyExpressionWouldFindEverythingAndIsRefused() {
    assertEquals(Problem.input("problem.segment.regex.empty"), refused(""));
  }

  @Test
  void anExpressionHasAtMostAThousandCharacters() {
    assertEquals("a".repeat(1_000), Expression.folded("a".repeat(1_000), LOOSE));
    assertEquals(
        Problem.input("problem.segment.regex.long", 1_000), refused("a".repeat(1_000) + "b"));
  }

  /// Which letters lie between two depends on whether accents count; what is no range in one of the
  /// two ways would find something nobody meant, or nothing could be asked of the texts.
  @ParameterizedTest
  @CsvSource({"[é-z], é-z", "[z-é], z-e"})
  void aRangeHasToBeOneAsWrittenAndAsFolded(String written, String part) {
    assertEquals(Problem.input("problem.segment.regex", part), refused(written));
  }

  @Test
  void aSpaceThatDoesNotBreakIsASpace() {
    assertTrue(found("^saint\u00a0denis$", "Saint Denis"));
    assertTrue(found("^saint\u202fdenis$", "Saint Denis"));
  }

  @Test
  void aLetterThatFoldsToSyntaxIsStillALetter() {
    assertTrue(found("^a＼b$", "a\\b"));
    assertTrue(found("^a＊$", "a*"));
  }

  private static boolean found(String written, String value) {
    return new Expression(Expression.folded(written, LOOSE), false).isIn(LOOSE.fold(value));
  }

  private static Problem refused(String written) {
    List<Problem> problems =
        assertThrows(Refusal.class, () -> Expression.folded(written, LOOSE)).problems();
    assertEquals(1, problems.size());
    return problems.getFirst();
  }
}
