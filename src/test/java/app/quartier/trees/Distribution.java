package app.quartier.trees;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Trees;
import app.quartier.oracle.OracleNumbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was really drawn, counted from the trees and their numbers after pruning, not from what the
/// drawing meant to do.
final class Distribution {
  private static final int ENOUGH = 100;

  private final Map<Slot, int[]> leaves = new HashMap<>();
  private final Map<Integer, Integer> depths = new TreeMap<>();
  private final Map<Combine, Integer> groups = new EnumMap<>(Combine.class);
  private final WordsDrawn words = new WordsDrawn();
  private int trees;
  private int between;

  /// Takes in one tree.
  ///
  /// @param pruned the evaluated tree
  /// @param numbers of its nodes
  /// @param base number of contacts
  void add(Node pruned, List<OracleNumbers> numbers, int base) {
    trees++;
    depths.merge(depth(pruned), 1, Integer::sum);
    long size = numbers.getFirst().alone();
    between += size >= 0.05 * base && size <= 0.95 * base ? 1 : 0;
    Map<String, OracleNumbers> byId =
        numbers.stream().collect(Collectors.toMap(OracleNumbers::id, n -> n));
    words.add(pruned);
    for (Node node : Trees.preorder(pruned)) {
      long alone = byId.get(node.id()).alone();
      if (node instanceof Group group) {
        groups.merge(group.combine(), 1, Integer::sum);
      } else {
        int[] counts = leaves.computeIfAbsent(slot(node), _ -> new int[2]);
        counts[0]++;
        counts[1] += alone > 0 && alone < base ? 1 : 0;
      }
    }
  }

  /// A tree pruned to nothing.
  void addNothing() {
    trees++;
    depths.merge(0, 1, Integer::sum);
  }

  /// What falls short; empty when everything was drawn often enough.
  List<String> shortcomings() {
    List<String> out = new ArrayList<>(words.shortcomings());
    for (Slot slot : Slot.all()) {
      int both = leaves.getOrDefault(slot, new int[2])[1];
      if (both < ENOUGH) {
        out.add(slot + " had both outcomes only " + both + " times");
      }
    }
    if (between < 0.6 * trees) {
      out.add("only " + between + " of " + trees + " trees lie between 5 and 95 %");
    }
    for (int depth = 1; depth <= 6; depth++) {
      if (depths.getOrDefault(depth, 0) < 0.1 * trees) {
        out.add("too few trees of depth " + depth + ": " + depths);
      }
    }
    for (Combine combine : Combine.values()) {
      if (groups.getOrDefault(combine, 0) < trees / 10) {
        out.add("too few groups: " + groups);
      }
    }
    return out;
  }

  String table() {
    String share = "%.1f".formatted(100.0 * between / trees);
    StringBuilder out = new StringBuilder();
    out.append(trees).append(" trees, ").append(share).append(" % between 5 and 95 %\n");
    out.append("depth (levels of groups): ").append(depths).append('\n');
    out.append("groups: ").append(groups).append('\n');
    out.append("leaf kind, if missing, not: evaluated / neither nobody nor everybody\n");
    for (Slot slot : Slot.all()) {
      int[] counts = leaves.getOrDefault(slot, new int[2]);
      String not = slot.not() ? "not" : "";
      out.append("  %-18s %-9s %-4s".formatted(slot.kind(), slot.policy(), not))
          .append("%6d /%6d%n".formatted(counts[0], counts[1]));
    }
    return out.append(words.table()).toString();
  }

  private static int depth(Node node) {
    return node instanceof Group group
        ? 1 + group.of().stream().mapToInt(Distribution::depth).max().orElse(0)
        : 0;
  }

  private static Slot slot(Node leaf) {
    boolean not = leaf.marks().not();
    return switch (leaf) {
      case Condition condition -> new Slot(kind(condition), policy(condition), not);
      case Did did -> new Slot(kind(did), LeafKind.Policy.POSITIVE, not);
      case InSegment _ -> new Slot(LeafKind.IN_SEGMENT, LeafKind.Policy.POSITIVE, not);
      case InList _ -> new Slot(LeafKind.IN_LIST, LeafKind.Policy.POSITIVE, not);
      case InImport _ -> new Slot(LeafKind.IN_IMPORT, LeafKind.Policy.POSITIVE, not);
      case Sample _ -> new Slot(LeafKind.SAMPLE, LeafKind.Policy.POSITIVE, not);
      case Group group -> throw new IllegalArgumentException(group.id());
    };
  }

  private static LeafKind kind(Did did) {
    Count count = did.count();
    boolean zero =
        switch (count.relation()) {
          case EXACTLY -> count.n() == 0;
          case AT_MOST, LESS_THAN -> true;
          case BETWEEN -> Math.min(count.n(), count.to()) == 0;
          case AT_LEAST, MORE_THAN -> false;
        };
    if (zero) {
      return LeafKind.DID_ZERO;
    }
    return did.did().where() == null ? LeafKind.DID : LeafKind.DID_WHERE;
  }

  private static LeafKind.Policy policy(Condition condition) {
    if (!condition.operator().startsWith("not")
        && !condition.operator().endsWith("IsNot")
        && !List.of("isNot", "noneOf", "domainNoneOf", "hasNone").contains(condition.operator())) {
      return LeafKind.Policy.POSITIVE;
    }
    if (condition.ifMissing() == null) {
      return LeafKind.Policy.DEFAULT;
    }
    return condition.ifMissing() ? LeafKind.Policy.INCLUDED : LeafKind.Policy.EXCLUDED;
  }

  private static LeafKind kind(Condition condition) {
    if (condition.operands() instanceof Operands.Other || condition.asNumber()) {
      return compared(condition);
    }
    return switch (condition.operator()) {
      case "ageEquals", "ageLessThan", "ageAtMost", "ageMoreThan", "ageAtLeast", "ageBetween" ->
          LeafKind.AGE;
      case "anniversary" -> LeafKind.ANNIVERSARY;
      case "yearIs", "monthIs", "weekdayIs", "yearIsNot", "monthIsNot", "weekdayIsNot" ->
          LeafKind.DATE_PART;
      case "hourIs", "hourIsNot" -> LeafKind.HOUR;
      case "held" -> LeafKind.HELD;
      case "isPresent", "isMissing" -> LeafKind.PRESENCE;
      case "isEmpty", "isNotEmpty" -> LeafKind.EMPTINESS;
      case "hasAny", "hasAll", "hasNone", "hasExactly" -> LeafKind.SET_HAS;
      case "items" -> LeafKind.SET_ITEMS;
      case "withinKm", "notWithinKm" -> LeafKind.PLACE_NEAR;
      case "isTrue", "isFalse" -> LeafKind.TRUTH;
      case "anyOf", "noneOf" -> LeafKind.TEXT_LIST;
      case "matchesPattern", "notMatchesPattern" -> LeafKind.TEXT_PATTERN;
      case "matchesRegex", "notMatchesRegex" -> LeafKind.TEXT_REGEX;
      case "domainAnyOf", "domainNoneOf" -> LeafKind.DOMAIN_LIST;
      case "top", "bottom" -> LeafKind.RANKED;
      case "lessThan", "atMost", "moreThan", "atLeast" -> LeafKind.AMOUNT_COMPARED;
      case "equals", "isNot" -> byType(condition, LeafKind.TEXT_EQUALS, LeafKind.AMOUNT_EQUALS);
      case "before", "after", "onOrBefore", "onOrAfter" ->
          byType(condition, LeafKind.DATE_COMPARED, LeafKind.INSTANT_COMPARED);
      case "on", "notOn" -> byType(condition, LeafKind.DATE_ON, LeafKind.INSTANT_ON);
      case "in", "notIn" -> byType(condition, LeafKind.DATE_IN_WINDOW, LeafKind.INSTANT_IN_WINDOW);
      case "between", "notBetween" ->
          byType(
              condition, LeafKind.AMOUNT_BETWEEN, LeafKind.DATE_BETWEEN, LeafKind.INSTANT_BETWEEN);
      default -> LeafKind.TEXT_PART;
    };
  }

  private static LeafKind compared(Condition condition) {
    boolean other = condition.operands() instanceof Operands.Other;
    if (condition.asNumber()) {
      return switch (condition.operator()) {
        case "between", "notBetween" -> LeafKind.READ_BETWEEN;
        case "equals", "isNot" -> other ? LeafKind.OTHER_READ : LeafKind.READ_EQUALS;
        default -> other ? LeafKind.OTHER_READ : LeafKind.READ_COMPARED;
      };
    }
    return switch (condition.operator()) {
      case "on", "notOn" -> LeafKind.OTHER_TIME;
      case "equals", "isNot" -> byType(condition, LeafKind.OTHER_TEXT, LeafKind.OTHER_AMOUNT);
      case "before", "after", "onOrBefore", "onOrAfter" -> LeafKind.OTHER_COMPARED;
      case "lessThan", "atMost", "moreThan", "atLeast" -> LeafKind.OTHER_COMPARED;
      default -> LeafKind.OTHER_TEXT;
    };
  }

  private static LeafKind byType(Condition condition, LeafKind... kinds) {
    return List.of(kinds).stream()
        .filter(
            kind -> kind.fits(Shop.CATALOG.field(condition.subject().key()).orElseThrow().type()))
        .findFirst()
        .orElseThrow();
  }
}
