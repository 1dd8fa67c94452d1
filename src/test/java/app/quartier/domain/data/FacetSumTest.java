package app.quartier.domain.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FacetSumTest {
  private static final Field FIELD =
      new Field(
          1, "city", Field.CONTACT, Labels.same("City"), FieldType.TEXT, null, Field.Origin.IMPORT);

  @Test
  void whereEverybodyIsInOneBarTheWholeIsTheSumOfAll() {
    List<Bar> bars =
        List.of(
            new Bar("Paris", 0, 0, new Tally(3, 10)), new Bar("Lyon", 0, 0, new Tally(20, 100)));
    Facet facet = new Facet(FIELD, bars, new Tally(400, 2_000), new Tally(8_000, 30_000));
    assertEquals(new Tally(8_423, 32_110), facet.whole());
  }
}
