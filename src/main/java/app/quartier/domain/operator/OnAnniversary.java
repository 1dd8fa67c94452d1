package app.quartier.domain.operator;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.time.LocalDate;
import java.util.Set;

/// `anniversary`: a date of an earlier year that comes round on one of some days.
enum OnAnniversary implements Operator {
  ANNIVERSARY;

  @Override
  public String id() {
    return "anniversary";
  }

  @Override
  public Set<FieldType> types() {
    return Types.TIMES;
  }

  @Override
  public Shape shape() {
    return Shape.ANNIVERSARY;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.Anniversary(Recurrence in))) {
      throw Texts.misfit(field);
    }
    Span days = days(field, in, clock);
    LocalDate from = LocalDate.ofEpochDay(days.from());
    LocalDate to = LocalDate.ofEpochDay(days.to());
    // What falls on these days itself is no anniversary yet, unless they span more than a year.
    LocalDate before = from.minusDays(1);
    LocalDate yearOld = clock.leapDays().latest(to, 1);
    LocalDate last = yearOld.isAfter(before) ? yearOld : before;
    return new Core.DatePart(
        field,
        Core.DatePart.Part.MONTH_DAY,
        clock.leapDays().between(from, to),
        clock.day(field, last).to(),
        clock.zone(field),
        new Bounds(from.toString(), to.toString()));
  }

  private static Span days(Field field, Recurrence in, Clockwork clock) {
    if (!isOfDays(in)) {
      throw new Refusal(Problem.input("problem.segment.anniversary", field.key()));
    }
    Field date = date(field);
    return switch (in) {
      case Recurrence.On(Literal day) -> clock.span(date, day);
      case Recurrence.Next(Length(int n, Unit unit)) ->
          clock.window(date, new Window.Next(n, unit, Window.Mode.CALENDAR));
      case Recurrence.Last(Length(int n, Unit unit)) ->
          clock.window(date, new Window.Last(n, unit, Window.Mode.CALENDAR));
    };
  }

  private static boolean isOfDays(Recurrence in) {
    return switch (in) {
      case Recurrence.On(Literal.Ago(int _, Unit unit)) -> !Clockwork.isLength(unit);
      case Recurrence.On(Literal.Text(String text)) -> text.length() <= "2026-01-31".length();
      case Recurrence.On(Literal.Today _) -> true;
      case Recurrence.On _ -> false;
      case Recurrence.Next(Length(int _, Unit unit)) -> !Clockwork.isLength(unit);
      case Recurrence.Last(Length(int _, Unit unit)) -> !Clockwork.isLength(unit);
    };
  }

  /// The same field as if it held dates.
  private static Field date(Field field) {
    return new Field(
        field.id(),
        field.key(),
        field.owner(),
        field.labels(),
        FieldType.DATE,
        null,
        field.origin());
  }
}
