package app.quartier.ui.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.text.Texts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The chart of a set as a table: who has several items is in several lines, and in all contacts
/// once.
final class SetTableTest {
  private static final Field TAGS = field("tags", FieldType.SET);

  @Test
  void sharesAreOfAllContactsAndABarAsksForItsItem() {
    Facet facet =
        new Facet(
            TAGS,
            List.of(new Bar("vip", 0, 0, new Tally(3, 6)), new Bar("b2b", 0, 0, new Tally(2, 2))),
            new Tally(1, 2),
            new Tally(0, 2),
            new Tally(4, 10));
    FacetTable table =
        FacetTable.of(
            new Findings.Spread(new Values(), facet), ZoneOffset.UTC, new Texts(Locale.ENGLISH));
    assertEquals(new Tally(4, 10), table.total());
    assertEquals(
        List.of("vip 3 0.75 0.6", "b2b 2 0.5 0.2", "Other values 1 0.25 0.2", "No value 0 0.0 0.2"),
        table.lines().stream()
            .map(l -> l.label() + " " + l.tally().segment() + " " + l.share() + " " + l.all())
            .toList());
    assertEquals(
        List.of(new Question("hasAny", new Operands.Many(List.of(new Literal.Text("vip"))))),
        table.lines().getFirst().questions());
  }

  @Test
  void placesAreNotDrawn() {
    Catalog catalog =
        new Catalog(
            ZoneId.of("Europe/Paris"),
            "EUR",
            "email",
            List.of(TAGS, field("home", FieldType.PLACE)),
            List.of());
    assertEquals(List.of(TAGS), Distributions.drawn(catalog));
  }

  private static Field field(String key, FieldType type) {
    return new Field(1, key, Field.CONTACT, Labels.same(key), type, null, Field.Origin.IMPORT);
  }
}
