package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Pruning;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks a segment against a catalogue and lowers it to the core, at one instant.
///
/// A pure function: same segment, catalogue, instant, zone and saved segments, same result.
public final class Lowering {
  private final Instant at;
  private final ZoneId zone;
  private final Almanac almanac;
  private final Function<String, Optional<Segment>> saved;
  private final Leaves leaves;
  private final Memberships memberships;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Lowered> others = new HashMap<>();

  /// @param zone of segments that have none of their own
  /// @param saved the saved version of a segment, by id
  public Lowering(
      Catalog catalog, Instant at, ZoneId zone, Function<String, Optional<Segment>> saved) {
    this.at = at;
    this.zone = zone;
    this.almanac = catalog.almanac();
    this.saved = saved;
    this.leaves = new Leaves(catalog);
    this.memberships = new Memberships(catalog);
  }

  /// Throws [Refusal] with every problem found, each naming the node's path in its document.
  public Lowered lower(Segment segment) {
    problems.clear();
    others.clear();
    Lowered lowered = lower(segment, List.of(segment));
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return lowered;
  }

  private Lowered lower(Segment segment, List<Segment> trail) {
    ZoneId own = segment.zone() == null ? zone : segment.zone();
    Scope scope = new Scope(new Clockwork(at, own, almanac), Paths.of(segment), null, trail);
    @Nullable Rule rule =
        Pruning.pruned(segment.rule(), Completeness::isComplete)
            .map(root -> rule(root, scope))
            .orElse(null);
    return new Lowered(rule, keys(segment.added()), keys(segment.removed()), at, own);
  }

  private static Set<String> keys(List<Manual> manual) {
    return manual.stream().map(Manual::key).collect(Collectors.toSet());
  }

  /// Where a node stands.
  ///
  /// @param kind inside whose *where*; null at contact level
  /// @param trail the segments from the one asked for to the one being lowered; paths in another
  ///   segment than the one asked for start with its name
  private record Scope(
      Clockwork clock, Map<String, String> paths, @Nullable EventKind kind, List<Segment> trail) {

    String path(Node node) {
      String path = paths.getOrDefault(node.id(), "$.rule");
      return trail.size() == 1 ? path : trail.getLast().name() + " › " + path;
    }

    Scope inside(EventKind eventKind) {
      return new Scope(clock, paths, eventKind, trail);
    }
  }

  private Rule rule(Node node, Scope scope) {
    boolean not = node.marks().not();
    if (node instanceof Group group) {
      List<Rule> of = group.of().stream().map(child -> rule(child, scope)).toList();
      return new Rule.Branch(node.id(), not, group.combine(), of);
    }
    return new Rule.Leaf(node.id(), not, term(node, scope));
  }

  /// Goes on after a problem, so that all of them are told at once.
  private Term term(Node leaf, Scope scope) {
    try {
      return switch (leaf) {
        case Condition condition ->
            leaves.condition(condition, scope.kind(), scope.path(leaf), scope.clock());
        case Did did -> Term.positive(events(did, scope));
        case InSegment in -> Term.positive(members(in, scope));
        case InList in -> Term.positive(memberships.of(in, ofContacts(in, scope, ".inList")));
        case InImport in -> Term.positive(memberships.of(in, ofContacts(in, scope, ".inImport")));
        case Sample sample ->
            Term.positive(Memberships.of(sample, ofContacts(sample, scope, ".sample")));
        case Group group -> throw new IllegalStateException("not a leaf: " + group.id());
      };
    } catch (Refusal refusal) {
      problems.addAll(refusal.problems());
      return Term.positive(new Core.Members("", new Lowered(null, Set.of(), Set.of(), at, zone)));
    }
  }

  /// The path of a leaf that can only be asked about contacts.
  private static String ofContacts(Node leaf, Scope scope, String property) {
    String path = scope.path(leaf) + property;
    if (scope.kind() != null) {
      throw new Refusal(Problem.input("problem.segment.leafInWhere", path));
    }
    return path;
  }

  private Core events(Did leaf, Scope scope) {
    String path = ofContacts(leaf, scope, "");
    EventQuery query = leaf.did();
    EventKind kind = leaves.kind(query.kind(), path);
    @Nullable Node where = query.where();
    @Nullable Rule lowered = where == null ? null : rule(where, scope.inside(kind));
    Span span = span(kind.at(), query, path, scope);
    int[] limits = Leaves.limits(leaf.count());
    return new Core.Events(
        kind,
        PaidOrders.only(kind, where) ? PaidOrders.and(kind, lowered) : lowered,
        span.from(),
        Math.min(span.to(), at.toEpochMilli()),
        at.toEpochMilli(),
        query.machine() == EventQuery.Machine.INCLUDE,
        limits[0],
        limits[1]);
  }

  private static Span span(Field eventTime, EventQuery query, String path, Scope scope) {
    try {
      return scope.clock().window(eventTime, query.window());
    } catch (Refusal refusal) {
      throw Leaves.at(path + ".did.window", refusal);
    }
  }

  private Core members(InSegment leaf, Scope scope) {
    String path = ofContacts(leaf, scope, ".inSegment");
    Optional<Segment> found = saved.apply(leaf.segment());
    if (found.isEmpty()) {
      String name = leaf.name() == null ? leaf.segment() : leaf.name();
      throw new Refusal(Problem.input("problem.segment.dangling", path, name));
    }
    Segment other = found.get();
    List<Segment> trail = scope.trail();
    if (trail.stream().anyMatch(s -> s.id().equals(other.id()))) {
      String names =
          Stream.concat(trail.stream(), Stream.of(other))
              .map(Segment::name)
              .collect(Collectors.joining(" → "));
      throw new Refusal(Problem.input("problem.segment.cycle", path, names));
    }
    @Nullable Lowered lowered = others.get(other.id());
    if (lowered == null) {
      lowered = lower(other, Stream.concat(trail.stream(), Stream.of(other)).toList());
      others.put(other.id(), lowered);
    }
    return new Core.Members(other.id(), lowered);
  }
}
