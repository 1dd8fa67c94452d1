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
import org.jspecify.annotations.Nullable;

/// How a field's values are spread over some contacts or events, beside all of them.
final class Facets {
  private Facets() {}

  static Facet of(FacetQuery query, Matches members, Shelf shelf, Lowered asked) {
    @Nullable EventKind kind = query.kind();
    if (kind == null) {
      Column column = shelf.column(query.field(), Cancel.NEVER);
      return of(query, column, members, shelf.contacts().all(), asked.zone());
    }
    EventTable table = shelf.events(kind, Cancel.NEVER);
    Matches standing = table.standing(asked.at().toEpochMilli());
    Column column = table.column(query.field().key());
    return of(query, column, table.of(members).and(standing), standing, asked.zone());
  }

  private static Facet of(
      FacetQuery query, Column column, Matches segment, Matches base, ZoneId zone) {
    return switch (column) {
      case TextColumn texts -> TextFacet.of(query, texts, segment, base);
      case NumberColumn numbers -> numbers(query.field(), numbers, segment, base, zone);
      case SetColumn sets -> ItemFacet.of(query, sets, segment, base);
      case PlaceColumn places -> undivided(query.field(), places, segment, base);
    };
  }

  /// Places have no bars: they are told apart by how far they are, not by what they are.
  private static Facet undivided(Field field, Column column, Matches segment, Matches base) {
    Matches present = column.present(Cancel.NEVER);
    Tally others = new Tally(present.countBoth(segment), present.countBoth(base));
    return new Facet(field, List.of(), others, missing(column, segment, base));
  }

  static Tally missing(Column column, Matches segment, Matches base) {
    Matches present = column.present(Cancel.NEVER);
    return new Tally(segment.minus(present).count(), base.minus(present).count());
  }

  private static Facet numbers(
      Field field, NumberColumn numbers, Matches segment, Matches base, ZoneId zone) {
    Matches present = numbers.present(Cancel.NEVER).and(base);
    Tally missing = missing(numbers, segment, base);
    if (present.isEmpty()) {
      return new Facet(field, List.of(), new Tally(0, 0), missing);
    }
    long least = present.stream().mapToLong(numbers::value).min().orElseThrow();
    long most = present.stream().mapToLong(numbers::value).max().orElseThrow();
    Steps steps =
        switch (field.type()) {
          case DATE -> CalendarSteps.ofDays(least, most);
          case INSTANT -> CalendarSteps.ofInstants(least, most, zone);
          case YES_NO -> new Steps(List.of(new Steps.Step(0, 0), new Steps.Step(1, 1)));
          case NUMBER, MONEY -> RoundSteps.of(least, most, numbers.unit(), field.type().scale());
          case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
              throw new IllegalStateException("only numbers have steps");
        };
    long[] inSegment = steps.counts(segment.and(present), numbers);
    long[] inBase = steps.counts(present, numbers);
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
}
