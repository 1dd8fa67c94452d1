package app.quartier.text;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.domain.segment.Window.Mode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says windows of time.
final class Windows {
  private final Texts texts;
  private final Values values;

  Windows(Texts texts, Values values) {
    this.texts = texts;
    this.values = values;
  }

  /// "in the last 30 days"; nothing for a window without limits.
  ///
  /// @param time the date or instant the window is about
  Optional<String> phrase(Window window, Field time) {
    return switch (window) {
      case Window.Ever _ -> Optional.empty();
      case Window.Last(int n, Unit unit, @Nullable Mode mode) ->
          Optional.of(
              isToday(n, unit, mode) ? today(time) : relative("sentence.last.", n, unit, mode));
      case Window.Next(int n, Unit unit, @Nullable Mode mode) ->
          Optional.of(relative("sentence.next.", n, unit, mode));
      case Window.Between between ->
          Optional.of(
              texts.text(
                  "sentence.between",
                  values.value(between.from(), time),
                  values.value(between.to(), time)));
      case Window.After after ->
          Optional.of(texts.text("sentence.after", values.value(after.date(), time)));
      case Window.Before before ->
          Optional.of(texts.text("sentence.before", values.value(before.date(), time)));
      case Window.Period period -> Optional.of(new TimeWords(texts).period(period));
      case Window.FromAgo(Length from, Length to) ->
          phrase(new Window.Between(ago(from), ago(to)), time);
      case Window.BeforeAgo(Length length) -> phrase(new Window.Before(ago(length)), time);
    };
  }

  private static boolean isToday(int n, Unit unit, @Nullable Mode mode) {
    return mode != Mode.ROLLING && unit == Unit.DAY && n == 1;
  }

  /// The window of an instant ends at the moment of the count.
  private String today(Field time) {
    return texts.text(time.type() == FieldType.INSTANT ? "sentence.todaySoFar" : "sentence.today");
  }

  private static Literal ago(Length length) {
    return new Literal.Ago(length.n(), length.unit());
  }

  private String relative(String prefix, int n, Unit unit, @Nullable Mode mode) {
    boolean calendar = mode != Mode.ROLLING;
    // "The last day" is one day; zero days are to be told from it.
    String phrase =
        n == 0 ? texts.text(prefix + key(unit) + ".other", n) : texts.count(prefix + key(unit), n);
    boolean alwaysRolls = unit == Unit.MINUTE || unit == Unit.HOUR;
    return calendar || alwaysRolls ? phrase : texts.text("sentence.rolling", phrase);
  }

  static String key(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
