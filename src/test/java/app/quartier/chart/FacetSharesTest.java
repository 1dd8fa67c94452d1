package app.quartier.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.chart.FacetShares.Share;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FacetSharesTest {
  @Test
  void sharesCountTheContactsWithoutAValueInBothTotals() {
    Facet facet =
        new Facet(
            Examples.field(FieldType.TEXT, "Ville", "City"),
            List.of(Examples.bar("Lyon", 5, 40), Examples.bar("Nice", 3, 10)),
            new Tally(1, 20),
            new Tally(1, 30));
    FacetShares shares = FacetShares.of(facet);
    assertEquals(10, shares.segment());
    assertEquals(100, shares.base());
    assertEquals(new Share(new Tally(5, 40), 0.5, 0.4), shares.share(new Tally(5, 40)));
    assertEquals(new Share(new Tally(1, 20), 0.1, 0.2), shares.others());
    assertEquals(new Share(new Tally(1, 30), 0.1, 0.3), shares.missing());
  }

  @Test
  void anEmptySegmentHasNoShareOfAnything() {
    Facet facet =
        new Facet(
            Examples.field(FieldType.TEXT, "Ville", "City"),
            List.of(Examples.bar("Lyon", 0, 40)),
            Examples.NONE,
            Examples.NONE);
    FacetShares shares = FacetShares.of(facet);
    assertEquals(new Share(new Tally(0, 40), 0, 1), shares.share(new Tally(0, 40)));
  }
}
