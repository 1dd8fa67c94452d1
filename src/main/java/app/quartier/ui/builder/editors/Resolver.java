package app.quartier.ui.builder.editors;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Clockwork;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Refusal;
import app.quartier.text.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// Says which days a window or a relative day means at the instant of the numbers shown.
record Resolver(Scope scope, Clockwork clock) {

  String window(Window window) {
    return resolved("in", new Operands.In(window));
  }

  String day(Literal day) {
    return resolved("on", new Operands.One(day));
  }

  private String resolved(String operator, Operands operands) {
    Condition asked =
        new Condition(
            Marks.of("n"),
            new Subject.Field(scope.field().key()),
            operator,
            operands,
            null,
            false,
            false);
    try {
      Core core = Operators.byId(operator).orElseThrow().lower(asked, scope.field(), clock);
      return core instanceof Core.Range range ? said(range) : "";
    } catch (Refusal beyond) {
      // years nobody can count: what the numbers would be refused for too
      return scope.texts().text("builder.editor.resolved.beyond");
    }
  }

  private String said(Core.Range range) {
    boolean open = range.from() == Long.MIN_VALUE;
    if (open && range.to() == Long.MAX_VALUE) {
      return "";
    }
    if (open) {
      return scope.texts().text("builder.editor.resolved.to", end(range.to()));
    }
    if (range.to() == Long.MAX_VALUE) {
      return scope.texts().text("builder.editor.resolved.from", start(range.from()));
    }
    String from = start(range.from());
    // a stretch that starts with a day is one of days, though it ends now
    boolean days = isDate() || startsDay(moment(range.from()));
    String to = days ? day(range.to()) : end(range.to());
    return from.equals(to) ? from : scope.texts().text("builder.editor.resolved", from, to);
  }

  private boolean isDate() {
    return scope.field().type() == FieldType.DATE;
  }

  private ZonedDateTime moment(long millis) {
    return Instant.ofEpochMilli(millis).atZone(clock.zone());
  }

  private static boolean startsDay(ZonedDateTime moment) {
    return moment.equals(moment.toLocalDate().atStartOfDay(moment.getZone()))
        || moment.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private String start(long cell) {
    return isDate() || startsDay(moment(cell)) ? day(cell) : formats().shortMoment(moment(cell));
  }

  private String end(long cell) {
    return isDate() || startsDay(moment(cell + 1))
        ? day(cell)
        : formats().shortMoment(moment(cell));
  }

  private String day(long cell) {
    return formats().shortDate(isDate() ? LocalDate.ofEpochDay(cell) : moment(cell).toLocalDate());
  }

  private Formats formats() {
    return scope.texts().formats();
  }
}
