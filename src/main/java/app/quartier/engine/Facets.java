package app.quartier.engine;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.jspecify.annotations.Nullable;

/// How a field's values are spread over some contacts or events, beside all of them.
final class Facets {
  private Facets() {}

  static Facet of(FacetQuery query, Matches members, Shelf shelf, Lowered asked) {
    @Nullable EventKind kind = query.kind();
    if (kind == null) {
      Column column = shelf.column(query.field(), Cancel.NEVER);
      Matches everybody = shelf.contacts().all();
      return of(query, column, new Among(members, everybody, shelf.totals()), asked.zone());
    }
    EventTable table = shelf.events(kind, Cancel.NEVER);
    Matches standing = table.standing(asked.at().toEpochMilli());
    Column column = table.column(query.field().key());
    Matches theirs = table.of(members).and(standing);
    return of(query, column, new Among(theirs, standing, shelf.totals()), asked.zone());
  }

  /// Who is spread: some, beside all of them.
  record Among(Matches segment, Matches base, Totals totals) {}

  private static Facet of(FacetQuery query, Column column, Among among, ZoneId zone) {
    return switch (column) {
      case TextColumn texts -> TextFacet.of(query, texts, among);
      case NumberColumn numbers -> numbers(query.field(), numbers, among, zone);
      case SetColumn sets -> ItemFacet.of(query, sets, among);
      case PlaceColumn places -> undivided(query.field(), places, among);
    };
  }

  /// Places have no bars: they are told apart by how far they are, not by what they are.
  private static Facet undivided(Field field, Column column, Among among) {
    Matches present = column.present(Cancel.NEVER);
    Tally others = new Tally(present.countBoth(among.segment()), present.countBoth(among.base()));
    return new Facet(field, List.of(), others, missing(column, among));
  }

  static Tally missing(Column column, Among among) {
    Matches segment = among.segment();
    Matches base = among.base();
    Matches present = column.present(Cancel.NEVER);
    return new Tally(
        segment.count() - segment.countBoth(present), base.count() - base.countBoth(present));
  }

  private static Facet numbers(Field field, NumberColumn numbers, Among among, ZoneId zone) {
    Matches base = among.base();
    Matches present = numbers.present(Cancel.NEVER).and(base);
    Tally missing = missing(numbers, among);
    if (present.isEmpty()) {
      return new Facet(field, List.of(), new Tally(0, 0), missing);
    }
    long[] ends = among.totals().of(numbers, base, () -> ends(numbers, present));
    long least = ends[0];
    long most = ends[1];
    Steps steps =
        switch (field.type()) {
          case DATE -> CalendarSteps.ofDays(least, most);
          case INSTANT -> CalendarSteps.ofInstants(least, most, zone);
          case YES_NO -> new Steps(List.of(new Steps.Step(0, 0), new Steps.Step(1, 1)));
          case NUMBER, MONEY -> RoundSteps.of(least, most, numbers.unit(), field.type().scale());
          case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
              throw new IllegalStateException("only numbers have steps");
        };
    long[] inSegment = steps.counts(among.segment().and(present), numbers);
    long[] inBase =
        among
            .totals()
            .of(new Spreading(numbers, steps), base, () -> steps.counts(present, numbers));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < inBase.length; i++) {
      Steps.Step step = steps.of().get(i);
      Tally tally = new Tally(inSegment[i], inBase[i]);
      bars.add(
          field.type() == FieldType.YES_NO
              ? new Bar(Boolean.toString(step.from() == 1), 0, 0, tally)
              : new Bar(null, step.from(), step.to(), tally));
    }
    return new Facet(
        field, field.type() == FieldType.YES_NO ? bars.reversed() : bars, new Tally(0, 0), missing);
  }

  /// The name of counts that are kept.
  private record Spreading(NumberColumn numbers, Steps over) {}

  private static long[] ends(NumberColumn numbers, Matches rows) {
    LongSummaryStatistics seen = new LongSummaryStatistics();
    rows.forEach(row -> seen.accept(numbers.value(row)));
    return new long[] {seen.getMin(), seen.getMax()};
  }
}
