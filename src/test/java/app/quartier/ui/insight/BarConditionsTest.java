package app.quartier.ui.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.ui.ShopDesk;
import app.quartier.workspace.Counted;
import app.quartier.workspace.SampleShop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever bar of whatever field is clicked, the condition finds the contacts of the bar.
final class BarConditionsTest {
  @Test
  void everyBarOfEveryFieldCountsWhatItShows(@TempDir Path folder) {
    int bars = 0;
    try (ShopDesk shop = ShopDesk.full(folder)) {
      Segment vip = shop.workspace.segments().find("VIP endormis");
      try (Counted counted = shop.workspace.count(vip, null, null, Cancel.NEVER)) {
        for (Field field : counted.catalog().fields()) {
          for (Distribution way : Distributions.fitting(field)) {
            bars += tried(shop, vip, counted, way, field);
          }
        }
      }
    }
    assertTrue(bars > 40, "bars tried: " + bars);
  }

  /// Tries the first bars of a chart and the contacts without a value.
  private static int tried(
      ShopDesk shop, Segment segment, Counted counted, Distribution way, Field field) {
    int tried = 0;
    Facet facet = way.of(counted, field);
    for (Bar bar : facet.bars().subList(0, Math.min(6, facet.bars().size()))) {
      List<Question> questions = way.questions(bar, field, SampleShop.ZONE);
      if (!questions.isEmpty()) {
        Group narrowed = BarConditions.narrowed(segment.rule(), field, questions);
        assertEquals(
            bar.tally().segment(),
            count(shop, segment.withRule(narrowed)),
            () -> way.name() + " " + field.key() + " " + bar);
        tried++;
      }
    }
    Group without =
        BarConditions.narrowed(segment.rule(), field, List.of(Question.of("isMissing")));
    assertEquals(
        facet.missing().segment(), count(shop, segment.withRule(without)), () -> field.key());
    return tried;
  }

  private static long count(ShopDesk shop, Segment segment) {
    try (Counted counted = shop.workspace.count(segment, null, null, Cancel.NEVER)) {
      return counted.evaluation().count();
    }
  }

  @Test
  void aRuleThatIsNotAPlainAllBecomesAPartOfOne(@TempDir Path folder) {
    try (ShopDesk shop = ShopDesk.full(folder)) {
      Segment vip = shop.workspace.segments().find("VIP endormis");
      try (Counted counted = shop.workspace.count(vip, null, null, Cancel.NEVER)) {
        Field country = counted.catalog().field("country").orElseThrow();
        Bar bar = counted.evaluation().facet(country).bars().getFirst();
        Group any = new Group(Marks.of("r"), Combine.ANY, vip.rule().of());
        List<Question> questions = new Values().questions(bar, country, SampleShop.ZONE);
        Group narrowed = BarConditions.narrowed(any, country, questions);
        assertEquals(Combine.ALL, narrowed.combine());
        assertEquals(any, narrowed.of().getFirst());
        assertEquals(2, narrowed.of().size());
      }
    }
  }
}
