package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.fail;

import app.quartier.oracle.Fault;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RandomTreesTest {

  @Test
  void everybodyAgreesOnRandomTrees() throws SQLException {
    for (long seed = 1; seed < 5; seed++) {
      CaseMaker maker = new CaseMaker(seed);
      try (H2World h2 = new H2World(maker.data())) {
        Comparison comparison = new Comparison(maker.data(), h2.counts());
        EnumSet<Fault> none = EnumSet.noneOf(Fault.class);
        for (int n = 0; n < 500; n++) {
          Case drawn = maker.next();
          Optional<String> difference = comparison.difference(drawn, none);
          if (difference.isPresent()) {
            Case small = Shrinking.smallest(drawn, c -> comparison.difference(c, none).isPresent());
            fail(
                "seed "
                    + seed
                    + ", tree "
                    + n
                    + ", at "
                    + small.at()
                    + "\n"
                    + comparison.difference(small, none).orElseThrow()
                    + "\n"
                    + small.segment());
          }
        }
      }
    }
  }
}
