package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.kernel.Cancel;
import org.jspecify.annotations.Nullable;

/// The values of one field, a row each. Immutable; safe from any thread.
sealed interface Column permits TextColumn, NumberColumn {

  /// All rows that have a value.
  Matches present(Cancel cancel);

  /// `String` or `Long`; null when missing.
  @Nullable Object cell(int row);

  /// Which of the rows answer yes to a question about this field.
  default Matches matching(Core core, Rows rows, Cancel cancel) {
    return switch (core) {
      case Core.Present(_, boolean nonEmpty) ->
          nonEmpty && this instanceof TextColumn texts
              ? texts.notEmpty(rows, cancel)
              : present(cancel).and(rows.all());
      case Core.Range(_, long from, long to) -> numbers(cancel).between(from, to, rows, cancel);
      case Core.OneOf oneOf -> texts().oneOf(oneOf, rows, cancel);
      case Core.TextMatch match -> texts().having(match, rows, cancel);
      case Core.DatePart part -> new DateParts(numbers(cancel), part).rows(rows, cancel);
      case Core.FieldCompare _, Core.Rank _, Core.Events _, Core.Members _, Core.Held _ ->
          throw new IllegalArgumentException("not about one value: " + core);
    };
  }

  private TextColumn texts() {
    return switch (this) {
      case TextColumn texts -> texts;
      case NumberColumn _ -> throw new IllegalStateException("a question about texts");
    };
  }

  /// The values as numbers: those of a text column are its texts read as such.
  default NumberColumn numbers(Cancel cancel) {
    return switch (this) {
      case NumberColumn numbers -> numbers;
      case TextColumn texts -> texts.asNumbers(cancel);
    };
  }

  /// The rows that have what a question is about.
  default Matches present(Core core, Cancel cancel) {
    return core instanceof Core.Range ? numbers(cancel).present(cancel) : present(cancel);
  }
}
