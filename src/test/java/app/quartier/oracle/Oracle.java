package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Evaluates trees at one instant in one zone. One thread at a time.
///
/// Verdicts are arrays with an entry per contact, in the order of the contacts given.
public final class Oracle {

  /// What stays the same whatever is asked.
  ///
  /// @param saved segments by id
  /// @param zone the workspace's
  public record World(
      OracleSchema schema,
      List<OracleContact> contacts,
      Map<String, Segment> saved,
      OracleMembers members,
      ZoneId zone,
      OracleAlmanac almanac) {

    /// With the usual calendar, without lists and imports.
    public World(
        OracleSchema schema,
        List<OracleContact> contacts,
        Map<String, Segment> saved,
        ZoneId zone) {
      this(schema, contacts, saved, OracleMembers.NONE, zone, OracleAlmanac.USUAL);
    }
  }

  private final World world;
  private final Instant now;
  private final @Nullable ZoneId zone;
  private final Set<Fault> faults;
  private final Verdict verdict;
  private final Behaviour behaviour;
  private final Held held;
  private final IdentityHashMap<Node, boolean[]> leaves = new IdentityHashMap<>();
  private final Map<String, boolean[]> others = new HashMap<>();

  /// @param zone of the segment; null = the workspace's
  public Oracle(World world, Instant now, @Nullable ZoneId zone, Set<Fault> faults) {
    this.world = world;
    this.now = now;
    this.zone = zone;
    this.faults = faults;
    OracleCalendar calendar =
        new OracleCalendar(now, zone == null ? world.zone() : zone, world.almanac(), faults);
    this.verdict = new Verdict(calendar, faults);
    this.held = new Held(calendar, verdict, faults);
    this.behaviour = new Behaviour(world.schema(), now, calendar, verdict, faults);
  }

  /// (rule OR added) AND NOT removed, the rule seen at this oracle's instant in its zone.
  public boolean[] members(Segment segment) {
    boolean[] members = rule(segment.rule());
    Set<String> added = keys(segment.added());
    Set<String> removed = keys(segment.removed());
    for (int i = 0; i < members.length; i++) {
      String key = world.contacts().get(i).key();
      boolean back = faults.contains(Fault.RULE_BEATS_REMOVED) && members[i];
      members[i] = (members[i] || added.contains(key)) && (!removed.contains(key) || back);
    }
    return members;
  }

  private static Set<String> keys(List<Manual> byHand) {
    return byHand.stream().map(Manual::key).collect(Collectors.toSet());
  }

  /// Who matches a tree; nobody when it is pruned to nothing.
  public boolean[] rule(Node root) {
    Node pruned = pruned(root);
    if (pruned != null) {
      return matching(pruned).clone();
    }
    boolean[] nobody = new boolean[world.contacts().size()];
    Arrays.fill(nobody, faults.contains(Fault.NOTHING_IS_EVERYONE));
    return nobody;
  }

  /// Every evaluated node's numbers, in document order.
  public List<OracleNumbers> numbers(Node root) {
    Node pruned = pruned(root);
    return pruned == null ? List.of() : new Funnel(this, pruned).numbers();
  }

  /// For each evaluated rank, by id: how many tie with the last one taken and are left out.
  public Map<String, Long> tied(Node root) {
    Map<String, Long> tied = new HashMap<>();
    Node pruned = pruned(root);
    if (pruned != null) {
      collect(pruned, tied);
    }
    return tied;
  }

  private void collect(Node node, Map<String, Long> tied) {
    if (node instanceof Group group) {
      group.of().forEach(child -> collect(child, tied));
    } else if (node instanceof Condition rank && rank.operands() instanceof Operands.Ranked) {
      tied.put(rank.id(), new Ranks(world.contacts(), faults).leftOut(rank));
    }
  }

  /// The evaluated part of a tree; null when it is pruned to nothing.
  public @Nullable Node pruned(Node root) {
    return new Pruned(faults).of(root);
  }

  /// Who matches a pruned node, its `not` applied.
  boolean[] matching(Node node) {
    return node instanceof Group group ? group(group) : leaves.computeIfAbsent(node, this::leaf);
  }

  private boolean[] group(Group group) {
    int[] matching = new int[world.contacts().size()];
    for (Node child : group.of()) {
      boolean[] of = matching(child);
      for (int i = 0; i < of.length; i++) {
        matching[i] += of[i] ? 1 : 0;
      }
    }
    boolean[] out = new boolean[matching.length];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          group.marks().not()
              != Joined.holds(group.combine(), matching[i], group.of().size(), faults);
    }
    return out;
  }

  private boolean[] leaf(Node leaf) {
    if (leaf instanceof Condition rank && rank.operands() instanceof Operands.Ranked) {
      return new Ranks(world.contacts(), faults).of(rank);
    }
    boolean[] out = new boolean[world.contacts().size()];
    for (int i = 0; i < out.length; i++) {
      OracleContact contact = world.contacts().get(i);
      out[i] =
          switch (leaf) {
            case Condition condition when condition.operator().equals("held") ->
                held.of(condition, contact);
            case Condition condition -> verdict.of(condition, contact.values());
            case Did did -> behaviour.of(did, contact);
            case InSegment in -> in.marks().not() != other(in.segment())[i];
            case InList in -> in.marks().not() != world.members().holds(in, contact.key(), faults);
            case InImport in ->
                in.marks().not() != world.members().holds(in, contact.key(), faults);
            case Sample sample ->
                sample.marks().not() != OracleMembers.holds(sample, contact.key(), faults);
            case Group group -> throw new IllegalArgumentException(group.id());
          };
    }
    return out;
  }

  private boolean[] other(String id) {
    boolean[] known = others.get(id);
    if (known == null) {
      Segment segment = Objects.requireNonNull(world.saved().get(id), id);
      known = new Oracle(world, now, zoneOf(segment), faults).members(segment);
      others.put(id, known);
    }
    return known;
  }

  private @Nullable ZoneId zoneOf(Segment inner) {
    return faults.contains(Fault.INNER_SEGMENT_IN_OUTER_ZONE) ? zone : inner.zone();
  }
}
