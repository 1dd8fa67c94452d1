package app.quartier.ui;

import app.quartier.chart.Charts;
import app.quartier.chart.Palette;
import app.quartier.chart.Pictures;
import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.text.Languages;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Uses ahead, beside the window, what takes a moment when it is used first: texts and numbers of
/// every language, an edit, the words of a rule, a chart. Otherwise the window's thread would be
/// away that long at the first click. The scenario measures it.
final class Warmth {
  private static final int SIZE = 200;

  private final Catalog catalog;

  Warmth(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Takes its time; any thread.
  ///
  /// @return what was said and drawn, in characters and bytes
  long use() {
    long made = 0;
    for (Locale locale : Languages.ALL) {
      Texts texts = new Texts(locale);
      made += texts.formats().money(BigDecimal.TEN, catalog.currency()).length();
      made += texts.formats().moment(Instant.EPOCH.atZone(catalog.zone())).length();
      Sentences sentences = new Sentences(texts, catalog, id -> Optional.empty());
      for (Field field : catalog.fields()) {
        made += sentences.of(rule(field)).length();
      }
      made += chart(texts);
    }
    return made;
  }

  private static Group rule(Field field) {
    Group empty = new Group(Marks.of("n0"), Combine.ALL, List.of());
    Condition condition =
        new Condition(
            Marks.of("n1"),
            new Subject.Field(field.key()),
            "isPresent",
            new Operands.None(),
            null,
            false,
            false);
    return Edits.insert(empty, "n0", 0, condition);
  }

  private int chart(Texts texts) {
    Facet.Tally tally = new Facet.Tally(1, 2);
    return catalog.fields().stream()
        .findFirst()
        .map(field -> new Facet(field, List.of(new Facet.Bar("A", 0, 0, tally)), tally, tally))
        .map(facet -> new Charts(texts, Palette.LIGHT).facet(facet))
        .map(chart -> Pictures.png(chart, SIZE, SIZE).length)
        .orElse(0);
  }
}
