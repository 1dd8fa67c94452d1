package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The values of one field, a row each. Immutable; safe from any thread.
sealed interface Column permits TextColumn, NumberColumn, SetColumn, PlaceColumn {

  /// All rows that have a value.
  Matches present(Cancel cancel);

  /// How many rows there are.
  int size();

  /// The same values, with what makes questions about all rows quick; for the fields of contacts,
  /// as it costs memory for each row.
  Column indexed();

  /// Writes the values down, without what is worked out from them.
  void write(DerivedOutput out) throws IOException;

  /// The column of a field of this type that was written.
  static Column read(FieldType type, DerivedInput in) throws IOException {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> TextColumn.read(in);
      case NUMBER, MONEY, DATE, INSTANT, YES_NO -> NumberColumn.read(in);
      case SET -> SetColumn.read(in);
      case PLACE -> PlaceColumn.read(in);
    };
  }

  /// As [app.quartier.domain.field.FieldType] says; null when missing.
  @Nullable Object cell(int row);

  /// Which of the rows answer yes to a question about this field.
  default Matches matching(Core core, Rows rows, Cancel cancel) {
    return switch (core) {
      case Core.Present(_, boolean nonEmpty) ->
          switch (this) {
            case TextColumn texts when nonEmpty -> texts.notEmpty(rows, cancel);
            case SetColumn sets when nonEmpty -> sets.notEmpty(rows, cancel);
            case TextColumn _, SetColumn _, NumberColumn _, PlaceColumn _ ->
                present(cancel).and(rows.all());
          };
      case Core.Range(_, long from, long to) -> numbers(cancel).between(from, to, rows, cancel);
      case Core.OneOf oneOf -> texts().oneOf(oneOf, rows, cancel);
      case Core.TextMatch match -> texts().having(match, rows, cancel);
      case Core.DatePart part -> new DateParts(numbers(cancel), part).rows(rows, cancel);
      case Core.SetMatch match -> sets().matching(match, rows, cancel);
      case Core.Near near -> places().within(near, rows, cancel);
      case Core.FieldCompare _, Core.Rank _, Core.Events _, Core.Members _, Core.Held _ ->
          throw new IllegalArgumentException("not about one value: " + core);
    };
  }

  private TextColumn texts() {
    return switch (this) {
      case TextColumn texts -> texts;
      case NumberColumn _, SetColumn _, PlaceColumn _ ->
          throw new IllegalStateException("a question about texts");
    };
  }

  /// The values as numbers: those of a text column are its texts read as such.
  default NumberColumn numbers(Cancel cancel) {
    return switch (this) {
      case NumberColumn numbers -> numbers;
      case TextColumn texts -> texts.asNumbers(cancel);
      case SetColumn _, PlaceColumn _ ->
          throw new IllegalStateException("a question about numbers");
    };
  }

  private SetColumn sets() {
    return switch (this) {
      case SetColumn sets -> sets;
      case TextColumn _, NumberColumn _, PlaceColumn _ ->
          throw new IllegalStateException("a question about sets");
    };
  }

  private PlaceColumn places() {
    return switch (this) {
      case PlaceColumn places -> places;
      case TextColumn _, NumberColumn _, SetColumn _ ->
          throw new IllegalStateException("a question about places");
    };
  }

  /// The rows that have what a question is about.
  default Matches present(Core core, Cancel cancel) {
    return core instanceof Core.Range ? numbers(cancel).present(cancel) : present(cancel);
  }
}
