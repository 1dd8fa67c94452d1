package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Problems of a segment, each at the node it is about. Pure.
///
/// @param found those with a node
/// @param others those without
record Complaints(List<Complaint> found, List<Problem> others) {
  private static final Pattern STEP = Pattern.compile("\\.of\\[(\\d+)]|\\.did\\.where");
  private static final String ROOT = "$.rule";
  private static final String INSIDE = " › ";

  /// @param at id of the node it is shown at: the node, or the folded group it stands in
  /// @param about the node that is wrong
  /// @param kind inside whose *where* it stands; null at contact level
  record Complaint(String at, Node about, @Nullable EventKind kind, Problem problem) {}

  /// @param saved the segments others are built on
  /// @param collapsed ids of folded groups
  static Complaints of(
      List<Problem> problems,
      Group rule,
      Catalog catalog,
      List<SavedSegment> saved,
      Set<String> collapsed) {
    List<Complaint> found = new ArrayList<>();
    List<Problem> others = new ArrayList<>();
    for (Problem problem : problems) {
      path(problem, rule, saved)
          .map(path -> follow(path, rule, catalog, problem, collapsed))
          .ifPresentOrElse(found::add, () -> others.add(problem));
    }
    return new Complaints(List.copyOf(found), List.copyOf(others));
  }

  List<Complaint> at(String id) {
    return found.stream().filter(complaint -> complaint.at().equals(id)).toList();
  }

  /// Where in the tree the problem is; for one in another segment, the first leaf that leads there.
  private static Optional<String> path(Problem problem, Group rule, List<SavedSegment> saved) {
    if (problem.args().isEmpty() || !(problem.args().getFirst() instanceof String place)) {
      return Optional.empty();
    }
    if (place.startsWith(ROOT)) {
      return Optional.of(place);
    }
    int end = place.indexOf(INSIDE + ROOT);
    return end < 0
        ? Optional.empty()
        : saved.stream()
            .filter(s -> s.name().equals(place.substring(0, end)))
            .findFirst()
            .flatMap(s -> pathTo(rule, ROOT, leaf -> leadsTo(leaf, s.id(), saved)));
  }

  private static boolean leadsTo(Node node, String segment, List<SavedSegment> saved) {
    return node instanceof InSegment in
        && (in.segment().equals(segment) || Cycles.reaches(saved, in.segment(), segment));
  }

  private static Optional<String> pathTo(Node node, String path, Predicate<Node> wanted) {
    if (wanted.test(node)) {
      return Optional.of(path);
    }
    if (node instanceof Group group) {
      for (int i = 0; i < group.of().size(); i++) {
        Optional<String> found = pathTo(group.of().get(i), path + ".of[" + i + "]", wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Complaint follow(
      String path, Group rule, Catalog catalog, Problem problem, Set<String> collapsed) {
    Node about = rule;
    @Nullable EventKind kind = null;
    @Nullable String folded = collapsed.contains(rule.id()) ? rule.id() : null;
    Matcher steps = STEP.matcher(path).region(ROOT.length(), path.length());
    while (steps.lookingAt()) {
      if (about instanceof Group group && steps.group(1) != null) {
        about = group.of().get(Integer.parseInt(steps.group(1)));
      } else if (about instanceof Did did && did.did().where() != null) {
        kind = Optional.ofNullable(did.did().kind()).flatMap(catalog::kind).orElse(null);
        about = did.did().where();
      }
      if (folded == null && collapsed.contains(about.id())) {
        folded = about.id();
      }
      steps.region(steps.end(), path.length());
    }
    return new Complaint(folded == null ? about.id() : folded, about, kind, problem);
  }
}
