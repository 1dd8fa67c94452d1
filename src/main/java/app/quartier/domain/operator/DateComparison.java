package app.quartier.domain.operator;

import java.util.function.UnaryOperator;

/// `before`, `after`, `on`, `onOrBefore`, `onOrAfter` for dates and instants. "After a date" is
/// after that day ends.
final class DateComparison {
  static final Operator BEFORE =
      comparison("before", day -> new Span(Long.MIN_VALUE, day.from() - 1));
  static final Operator AFTER = comparison("after", day -> new Span(day.to() + 1, Long.MAX_VALUE));
  static final Operator ON = comparison("on", day -> day);
  static final Operator ON_OR_BEFORE =
      comparison("onOrBefore", day -> new Span(Long.MIN_VALUE, day.to()));
  static final Operator ON_OR_AFTER =
      comparison("onOrAfter", day -> new Span(day.from(), Long.MAX_VALUE));

  private DateComparison() {}

  private static Operator comparison(String id, UnaryOperator<Span> reach) {
    return new Comparison(
        id, Types.TIMES, (field, operand, clock) -> reach.apply(clock.span(field, operand)));
  }
}
