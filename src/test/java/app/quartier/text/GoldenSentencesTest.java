package app.quartier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every sentence is the one that was read by a person and kept in the golden file.
final class GoldenSentencesTest {
  private static final int TREES = 150;

  @Test
  void everyTreeIsSaidAsItWasRead() throws IOException {
    List<String> lines = Files.readAllLines(GoldenSentences.FILE);
    assertEquals(Files.readString(GoldenSentences.FILE), GoldenSentences.told(lines));
    assertTrue(lines.stream().filter(GoldenSentences::isTree).count() >= TREES);
  }

  @Test
  void everyOperatorIsAmongThem() throws IOException {
    Set<String> known =
        Operators.all().stream().map(Operator::id).collect(Collectors.toCollection(TreeSet::new));
    for (String line : Files.readAllLines(GoldenSentences.FILE)) {
      if (GoldenSentences.isTree(line)) {
        Trees.everywhere(GoldenSentences.segment(line).rule()).stream()
            .filter(Condition.class::isInstance)
            .map(Condition.class::cast)
            .forEach(condition -> known.remove(condition.operator()));
      }
    }
    assertEquals(Set.of(), known);
  }
}
