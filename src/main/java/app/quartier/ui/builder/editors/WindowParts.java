package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a period is made of, with what is offered for the rest.
///
/// @param n how many units; offered where there is no length
/// @param mode null = as the unit has it
record WindowParts(
    Tab tab,
    Way way,
    int n,
    Unit unit,
    Window.@Nullable Mode mode,
    @Nullable Literal from,
    @Nullable Literal to) {

  /// How a period is said.
  enum Tab {
    EVER,
    RELATIVE,
    EXACT;

    List<Way> ways() {
      return this == EXACT ? List.of(Way.BETWEEN, Way.AFTER, Way.BEFORE) : List.of(Way.values());
    }

    String words(Texts texts) {
      return switch (this) {
        case EVER -> texts.text("sentence.anyTime");
        case RELATIVE -> texts.text("builder.editor.relative");
        case EXACT -> texts.text("builder.editor.exact");
      };
    }
  }

  /// Where it lies.
  enum Way {
    LAST,
    NEXT,
    PERIOD,
    BETWEEN,
    AFTER,
    BEFORE;

    String words(Texts texts) {
      return switch (this) {
        case LAST -> texts.text("builder.window.last");
        case NEXT -> texts.text("builder.window.next");
        case PERIOD -> texts.text("builder.window.period");
        case BETWEEN -> texts.text("builder.window.between");
        case AFTER -> texts.text("builder.window.after");
        case BEFORE -> texts.text("builder.window.before");
      };
    }
  }

  static WindowParts of(@Nullable Window now) {
    return switch (now) {
      case Window.Last(int n, Unit unit, var mode) -> length(Way.LAST, n, unit, mode);
      case Window.Next(int n, Unit unit, var mode) -> length(Way.NEXT, n, unit, mode);
      case Window.Between(Literal from, Literal to) -> days(Way.BETWEEN, from, to);
      case Window.After(Literal day) -> days(Way.AFTER, day, null);
      case Window.Before(Literal day) -> days(Way.BEFORE, day, null);
      case Window.Period _ -> length(Way.PERIOD, 30, Unit.DAY, null);
      case Window.FromAgo(Length from, Length to) -> days(Way.BETWEEN, ago(from), ago(to));
      case Window.BeforeAgo(Length length) -> days(Way.BEFORE, ago(length), null);
      case null -> length(Way.LAST, 30, Unit.DAY, null);
      case Window.Ever _ -> length(Way.LAST, 30, Unit.DAY, null);
    };
  }

  static Literal ago(Length length) {
    return new Literal.Ago(length.n(), length.unit());
  }

  /// The window as it was written, when the same is meant.
  static Window asBefore(Window given, @Nullable Window before) {
    boolean same =
        switch (before) {
          case Window.FromAgo(Length first, Length last) ->
              given.equals(new Window.Between(ago(first), ago(last)));
          case Window.BeforeAgo(Length length) -> given.equals(new Window.Before(ago(length)));
          case null -> false;
          default -> false;
        };
    return same && before != null ? before : given;
  }

  private static WindowParts length(Way way, int n, Unit unit, Window.@Nullable Mode mode) {
    return new WindowParts(Tab.RELATIVE, way, n, unit, mode, null, null);
  }

  private static WindowParts days(Way way, Literal from, @Nullable Literal to) {
    boolean relative = DayField.isRelative(from) || DayField.isRelative(to);
    Tab tab = relative ? Tab.RELATIVE : Tab.EXACT;
    return new WindowParts(tab, way, 30, Unit.DAY, null, from, to);
  }
}
