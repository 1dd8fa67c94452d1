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
      case Core.Range(_, long from, long to) -> numbers().between(from, to, rows, cancel);
      case Core.OneOf oneOf -> texts().oneOf(oneOf, rows, cancel);
      case Core.TextMatch match -> texts().having(match, rows, cancel);
      case Core.DatePart part -> new DateParts(numbers(), part).rows(rows, cancel);
      case Core.Events _, Core.Members _, Core.Held _ ->
          throw new IllegalArgumentException("not about a field: " + core);
    };
  }

  private TextColumn texts() {
    return switch (this) {
      case TextColumn texts -> texts;
      case NumberColumn _ -> throw new IllegalStateException("a question about texts");
    };
  }

  private NumberColumn numbers() {
    return switch (this) {
      case NumberColumn numbers -> numbers;
      case TextColumn _ -> throw new IllegalStateException("a question about numbers");
    };
  }
}
