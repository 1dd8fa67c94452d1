package app.quartier.trees;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Draws written dates, moments and windows, most of them near what is in the data.
final class Times {
  private static final List<Unit> DAYS =
      List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR);

  private final Draw draw;

  Times(Draw draw) {
    this.draw = draw;
  }

  Literal literal(Column column) {
    if (column.field().type() == FieldType.INSTANT && draw.chance(0.35)) {
      return moment(column);
    }
    return day(column);
  }

  /// A day: written, or counted from today.
  Literal day(Column column) {
    return switch (draw.between(0, 9)) {
      case 0 -> new Literal.Ago(draw.between(0, 30), Unit.DAY);
      case 1 ->
          new Literal.Ago(
              draw.between(1, 12), draw.one(Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR));
      case 2 -> new Literal.Today(draw.between(-40, 20));
      default -> new Literal.Text(written(draw.one(column.values())));
    };
  }

  private String written(Object value) {
    LocalDate day =
        value instanceof LocalDate date
            ? date
            : LocalDate.ofInstant((Instant) value, draw.one(Moments.ZONES));
    return day.plusDays(draw.chance(0.2) ? draw.between(-1, 1) : 0).toString();
  }

  /// A moment: written with some offset, or counted back from now.
  private Literal moment(Column column) {
    if (draw.chance(0.15)) {
      return new Literal.Ago(draw.between(1, 20_000), draw.one(Unit.HOUR, Unit.MINUTE));
    }
    Instant value = (Instant) draw.one(column.values());
    OffsetDateTime written =
        value
            .plusMillis(draw.chance(0.3) ? draw.between(-1, 1) : 0)
            .atOffset(draw.one(ZoneOffset.UTC, ZoneOffset.ofHours(2), ZoneOffset.ofHours(-5)));
    return new Literal.Text(written.toString());
  }

  /// Two days or two moments, in order or swapped.
  List<Literal> ends(Column column) {
    return column.field().type() == FieldType.INSTANT && draw.chance(0.35)
        ? List.of(moment(column), moment(column))
        : List.of(day(column), day(column));
  }

  Window window(Column column) {
    return switch (draw.between(0, 13)) {
      case 0, 1, 2, 3, 4 -> last(column.field().type());
      case 10, 11 -> new Window.Period(draw.one(Window.Turn.values()), draw.one(DAYS));
      case 12 -> new Window.FromAgo(length(column.field().type()), length(column.field().type()));
      case 13 -> new Window.BeforeAgo(length(column.field().type()));
      case 5 -> next(column.field().type());
      case 6, 7 -> {
        List<Literal> ends = ends(column);
        yield new Window.Between(ends.getFirst(), ends.getLast());
      }
      case 8 -> new Window.After(literal(column));
      default -> new Window.Before(literal(column));
    };
  }

  /// So long as some of the data is old.
  Length length(FieldType type) {
    Unit unit = unit(type);
    return new Length(n(unit), unit);
  }

  private Window last(FieldType type) {
    Unit unit = unit(type);
    return new Window.Last(n(unit), unit, mode());
  }

  private Window next(FieldType type) {
    Unit unit = unit(type);
    return new Window.Next(n(unit), unit, mode());
  }

  private Unit unit(FieldType type) {
    return type == FieldType.INSTANT && draw.chance(0.12)
        ? draw.one(Unit.HOUR, Unit.MINUTE)
        : draw.one(DAYS);
  }

  private Window.Mode mode() {
    return draw.one(null, Window.Mode.CALENDAR, Window.Mode.ROLLING);
  }

  private int n(Unit unit) {
    return switch (unit) {
      case MINUTE -> draw.between(10_000, 500_000);
      case HOUR -> draw.between(200, 15_000);
      case DAY -> draw.one(0, 1, 2, 7, 14, 30, 31, 60, 90, 180, 365, 500);
      case WEEK -> draw.between(1, 80);
      case MONTH -> draw.between(1, 26);
      case QUARTER -> draw.between(1, 9);
      case YEAR -> draw.between(1, 3);
    };
  }
}
