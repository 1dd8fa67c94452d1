package app.quartier.engine;

import app.quartier.domain.core.Core;

/// Which answers of an earlier data version still hold: those to questions that read nothing but
/// what both versions share.
///
/// A field whose type has changed has another column, so its questions never come here.
record Unchanged(Shelf now, Shelf before) {

  /// @param question a name in the cache of answers
  boolean holds(Object question) {
    return now.hasTheContactsOf(before)
        && switch (question) {
          case Core core -> core(core);
          case ContactGround.LeftOut(Core.Rank by) -> core(by);
          case EventCounting.Name name -> now.shares(name.kind(), before);
          case EventGround.Question asked -> now.shares(asked.kind(), before);
          default -> false;
        };
  }

  private boolean core(Core core) {
    return switch (core) {
      case Core.Present _,
          Core.Range _,
          Core.OneOf _,
          Core.TextMatch _,
          Core.SetMatch _,
          Core.Near _,
          Core.Rank _,
          Core.DatePart _ ->
          now.shares(Fields.of(core), before);
      case Core.FieldCompare compare ->
          now.shares(compare.field(), before) && now.shares(compare.other(), before);
      // Since when somebody has a value is told by more than the value; lists and imports change
      // with every batch.
      case Core.Held _, Core.Members _, Core.Events _ -> false;
    };
  }
}
