package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Questions without what does not change their answer (node ids, the instant once bounds are
/// resolved), so that equal answers have equal names in the cache.
final class Canonical {
  private Canonical() {}

  static Core of(Core core) {
    return switch (core) {
      case Core.Present _, Core.Range _, Core.OneOf _, Core.TextMatch _ -> core;
      case Core.FieldCompare _, Core.Rank _ -> core;
      case Core.DatePart _, Core.Held _ -> core;
      case Core.SetMatch _, Core.Near _ -> core;
      case Core.Events e ->
          new Core.Events(
              e.kind(),
              of(e.where()),
              e.from(),
              e.to(),
              e.asOf(),
              e.machineToo(),
              e.min(),
              e.max());
      case Core.Members(Membership.OfSegment(_, Lowered s)) ->
          new Core.Members(
              "", new Lowered(of(s.rule()), s.added(), s.removed(), Instant.EPOCH, ZoneOffset.UTC));
      case Core.Members _ -> core;
    };
  }

  static @Nullable Rule of(@Nullable Rule rule) {
    return rule == null ? null : nameless(rule);
  }

  private static Rule nameless(Rule rule) {
    return switch (rule) {
      case Rule.Leaf(_, boolean not, Term term) ->
          new Rule.Leaf("", not, new Term(of(term.core()), term.negated(), term.ifMissing()));
      case Rule.Branch branch ->
          new Rule.Branch(
              "",
              branch.not(),
              branch.combine(),
              branch.of().stream().map(Canonical::nameless).toList());
    };
  }
}
