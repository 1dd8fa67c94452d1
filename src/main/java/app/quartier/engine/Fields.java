package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.field.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which fields questions are about.
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

  /// The fields of contacts that a segment reads, itself or through other segments.
  static Set<Field> of(Lowered segment) {
    Set<Field> fields = new LinkedHashSet<>();
    collect(segment, fields);
    return fields;
  }

  private static void collect(Lowered segment, Set<Field> into) {
    if (segment.rule() != null) {
      collect(segment.rule(), into);
    }
  }

  private static void collect(Rule rule, Set<Field> into) {
    switch (rule) {
      case Rule.Branch branch -> branch.of().forEach(child -> collect(child, into));
      case Rule.Leaf leaf -> {
        switch (leaf.term().core()) {
          case Core.Members(Membership.OfSegment(_, Lowered lowered)) -> collect(lowered, into);
          case Core.Members _, Core.Events _ -> {}
          case Core.Present _,
              Core.Range _,
              Core.OneOf _,
              Core.TextMatch _,
              Core.SetMatch _,
              Core.Near _ ->
              into.add(of(leaf.term().core()));
          case Core.Rank rank -> into.add(rank.field());
          case Core.FieldCompare compare -> into.addAll(List.of(compare.field(), compare.other()));
          case Core.DatePart _, Core.Held _ -> into.add(of(leaf.term().core()));
        }
      }
    }
  }
}
