package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;

/// Which field a question is about.
final class Fields {
  private Fields() {}

  /// The field of a question about one.
  static Field of(Core core) {
    return switch (core) {
      case Core.Present present -> present.field();
      case Core.Range range -> range.field();
      case Core.OneOf oneOf -> oneOf.field();
      case Core.TextMatch match -> match.field();
      case Core.Rank rank -> rank.field();
      case Core.FieldCompare _ -> throw new IllegalArgumentException("about two fields: " + core);
      case Core.DatePart part -> part.field();
      case Core.Held held -> held.field();
      case Core.SetMatch match -> match.field();
      case Core.Near near -> near.field();
      case Core.Events _, Core.Members _ ->
          throw new IllegalArgumentException("not about a field: " + core);
    };
  }
}
