package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.kernel.Cancel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The visible contacts of a data version.
record ContactGround(Shelf shelf, MatchesCache cache, Cancel cancel) implements Ground {

  /// The name of an answer in the cache.
  record LeftOut(Core.Rank by) {}

  @Override
  public Matches base() {
    return shelf.contacts().all();
  }

  /// Every answer is a part of the base.
  @Override
  public Matches and(Matches one, Matches other) {
    return one == base() ? other : one.and(other);
  }

  @Override
  public Matches positive(Core core) {
    return switch (core) {
      case Core.Present _,
          Core.Range _,
          Core.OneOf _,
          Core.TextMatch _,
          Core.SetMatch _,
          Core.Near _ ->
          cache.get(core, () -> column(core).matching(core, shelf.contacts().rows(), cancel));
      case Core.FieldCompare compare ->
          cache.get(core, () -> comparing(compare).matching(shelf.contacts().rows()));
      case Core.Rank rank -> cache.get(core, () -> ranking(rank).taken());
      case Core.DatePart _ ->
          cache.get(core, () -> column(core).matching(core, shelf.contacts().rows(), cancel));
      case Core.Held held -> cache.get(core, () -> held(held));
      case Core.Events events -> new EventCounting(this, events).matches();
      case Core.Members members -> cache.get(Canonical.of(members), () -> members(members.of()));
    };
  }

  @Override
  public Matches present(Core core) {
    return switch (core) {
      case Core.Present _, Core.Range _, Core.OneOf _, Core.TextMatch _ ->
          column(core).present(core, cancel);
      case Core.FieldCompare compare -> comparing(compare).present();
      case Core.Rank rank -> column(rank).present(cancel);
      case Core.DatePart _, Core.Held _ -> column(core).present(cancel);
      case Core.SetMatch _, Core.Near _ -> column(core).present(core, cancel);
      case Core.Events _, Core.Members _ -> base();
    };
  }

  private FieldComparing comparing(Core.FieldCompare compare) {
    return FieldComparing.of(compare, field -> shelf.column(field, cancel), cancel);
  }

  /// Those that a question of rank leaves out though they tie with the last one it takes.
  Matches leftOut(Core.Rank rank) {
    return cache.get(new LeftOut(rank), () -> ranking(rank).leftOut(positive(rank)));
  }

  private Ranking ranking(Core.Rank rank) {
    return new Ranking(rank, column(rank).numbers(cancel), shelf.contacts().rows(), cancel);
  }

  private Column column(Core core) {
    return shelf.column(Fields.of(core), cancel);
  }

  private Matches held(Core.Held held) {
    return positive(held.value())
        .and(
            shelf
                .since(held.field(), cancel)
                .between(held.from(), held.to(), shelf.contacts().rows(), cancel));
  }

  private Matches members(Membership of) {
    return switch (of) {
      case Membership.OfSegment(_, Lowered segment) -> members(segment);
      case Membership.OfList _, Membership.OfImport _ -> shelf.members(of, cancel);
      case Membership.OfSample(String seed, long below) ->
          shelf.samples().below(seed, below, cancel).and(base());
    };
  }

  private Matches members(Lowered segment) {
    @Nullable Rule rule = segment.rule();
    return withManual(rule == null ? Matches.NONE : matches(rule), segment);
  }

  /// (rule OR added) AND NOT removed; keys nobody has are passed over.
  Matches withManual(Matches rule, Lowered segment) {
    return rule.or(holders(segment.added())).minus(holders(segment.removed()));
  }

  private Matches holders(Set<String> keys) {
    Contacts contacts = shelf.contacts();
    return Matches.of(
        keys.stream()
            .map(contacts::contact)
            .flatMapToInt(found -> found.stream())
            .sorted()
            .toArray());
  }
}
