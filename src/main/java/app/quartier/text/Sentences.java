package app.quartier.text;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Pruning;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says a segment, or one node of it, as a plain sentence.
///
/// At contact level clauses are relative ("whose City is Lyon", "who have never opened an e-mail"),
/// so that they join to one sentence about contacts; a leaf by itself is said bare. What is not
/// evaluated (muted, incomplete) is left out of the sentence of a segment, and said. A draft with
/// unknown fields, kinds or operators still has a sentence: it shows their keys. Safe from any
/// thread.
public final class Sentences {
  /// Characters beyond which a sentence would take more than three lines and becomes an outline.
  private static final int LONG = 330;

  private final Texts texts;
  private final Function<String, Optional<String>> segmentNames;
  private final Conditions conditions;
  private final Behaviours behaviours;
  private final ZoneId workspaceZone;
  private final Memberships memberships;

  /// @param segmentNames the name of a saved segment, by id
  public Sentences(Texts texts, Catalog catalog, Function<String, Optional<String>> segmentNames) {
    Values values = new Values(texts, catalog.currency());
    Windows windows = new Windows(texts, values);
    this.texts = texts;
    this.workspaceZone = catalog.zone();
    this.segmentNames = segmentNames;
    this.conditions = new Conditions(texts, catalog, values, windows);
    this.behaviours = new Behaviours(texts, catalog, windows);
    this.memberships = new Memberships(texts, catalog);
  }

  /// The whole segment as one sentence: its rule, what is left out of it, contacts by hand, its
  /// zone when it is not the workspace's.
  public String of(Segment segment) {
    return Marked.bare(flat(segment));
  }

  /// The whole segment as a sentence or, when that would be long, as an outline.
  public Said told(Segment segment) {
    String flat = flat(segment);
    Optional<Node> rule = pruned(segment);
    if (rule.isEmpty() || Marked.bare(flat).length() <= LONG) {
      return new Said(List.of(Said.line(0, flat)));
    }
    List<Said.Line> lines = new ArrayList<>();
    lines.add(Said.line(0, texts.text("sentence.outline", header(rule.get()))));
    outlined(rule.get(), 1, lines);
    rest(segment).forEach(part -> lines.add(Said.line(0, part)));
    return new Said(lines);
  }

  /// One node at contact level, as a clause without a full stop; what it still lacks shows as `…`.
  public String of(Node node) {
    return of(node, null);
  }

  /// One node at contact level as the head of a line of its own: of a group, that has lines for its
  /// children, only how it joins them.
  public String head(Node node) {
    if (!(node instanceof Group group)) {
      return of(node);
    }
    String key = "sentence.head." + group.combine().name().toLowerCase(Locale.ROOT);
    return texts.text(group.marks().not() ? key + ".not" : key);
  }

  /// One node, wherever it stands, as a clause without a full stop.
  ///
  /// @param kind inside whose *where*; null at contact level
  public String of(Node node, @Nullable EventKind kind) {
    Node shown = node.withMarks(node.marks().withMuted(false));
    Node said = Pruning.pruned(shown, Completeness::isComplete).orElse(shown);
    return Marked.bare(
        (kind == null && said instanceof Group)
            ? relative(said)
            : negatable(said, bare(said, kind)));
  }

  private static Optional<Node> pruned(Segment segment) {
    return Pruning.pruned(segment.rule(), Completeness::isComplete);
  }

  private String flat(Segment segment) {
    List<String> parts = new ArrayList<>();
    parts.add(
        pruned(segment)
            .map(rule -> texts.text("sentence.contacts", relative(rule)))
            .orElseGet(() -> texts.text("sentence.nothing")));
    parts.addAll(rest(segment));
    return String.join(" ", parts);
  }

  /// What is to be said after the rule.
  private List<String> rest(Segment segment) {
    List<String> parts = new ArrayList<>();
    LeftOut leftOut = LeftOut.of(segment.rule());
    told("sentence.muted", leftOut.muted(), parts);
    told("sentence.incomplete", leftOut.incomplete(), parts);
    told("sentence.added", segment.added().size(), parts);
    told("sentence.removed", segment.removed().size(), parts);
    if (segment.zone() != null && !segment.zone().equals(workspaceZone)) {
      parts.add(texts.text("sentence.zone", segment.zone().getId()));
    }
    return parts;
  }

  private void told(String key, int n, List<String> parts) {
    if (n > 0) {
      parts.add(texts.count(key, n));
    }
  }

  /// A line for each child, and below a group its own.
  private void outlined(Node node, int depth, List<Said.Line> lines) {
    if (!(node instanceof Group group)) {
      return;
    }
    for (Node child : group.of()) {
      boolean nests = child instanceof Group inner && inner.of().size() > 1;
      String words = nests ? Marked.clause(child.id(), header(child)) : relative(child);
      lines.add(Said.line(depth, texts.text("sentence.outline.line", words)));
      if (nests) {
        outlined(child, depth + 1, lines);
      }
    }
  }

  /// "who meet all of these conditions:".
  private String header(Node node) {
    if (!(node instanceof Group group)) {
      return relative(node);
    }
    boolean not = group.marks().not();
    return texts.text(
        switch (group.combine()) {
          case ALL -> not ? "sentence.outline.notAll" : "sentence.outline.all";
          case ANY -> not ? "sentence.outline.none" : "sentence.outline.any";
          case NONE -> not ? "sentence.outline.any" : "sentence.outline.none";
          case EXACTLY_ONE ->
              not ? "sentence.outline.notExactlyOne" : "sentence.outline.exactlyOne";
        });
  }

  /// A node at contact level, as what follows "contacts" or "those".
  private String relative(Node node) {
    String words =
        switch (node) {
          case Group group -> relativeGroup(group);
          case Condition condition -> texts.text("sentence.whose", clause(condition, null));
          case Did _, InSegment _, InList _, InImport _, Sample _ ->
              texts.text("sentence.who", clause(node, null));
        };
    return denied(node) ? texts.text("sentence.otherThan", words) : words;
  }

  /// Its own `not`, and that of NONE, are said by [#relative(Node)].
  private String relativeGroup(Group group) {
    if (group.of().isEmpty()) {
      return texts.text("sentence.empty");
    }
    String words =
        switch (group.combine()) {
          case ALL -> joined(relatives(group), "sentence.and");
          case ANY, NONE -> joined(relatives(group), "sentence.or");
          case EXACTLY_ONE -> texts.text("sentence.whoExactlyOne", listed(relatives(group)));
        };
    return (denied(group) && isSeveral(group)) ? texts.text("sentence.brackets", words) : words;
  }

  private List<String> relatives(Group group) {
    return group.of().stream()
        .map(child -> {
          String words = relative(child);
          return joins(child) ? texts.text("sentence.brackets", words) : words;
        })
        .toList();
  }

  /// Whether the node is said by what it is not. NONE is what ANY is not.
  private boolean denied(Node node) {
    boolean not = node.marks().not() && !saysNot(node);
    return (node instanceof Group group && group.combine() == Combine.NONE) ? !not : not;
  }

  /// Whether the clause of the node has its `not` in its words.
  private boolean saysNot(Node node) {
    return switch (node) {
      case Did did -> behaviours.saysNot(did);
      case InSegment _, InList _, InImport _, Sample _ -> true;
      case Group _, Condition _ -> false;
    };
  }

  /// Whether the node reads as several clauses side by side.
  private boolean joins(Node node) {
    return node instanceof Group group && !denied(group) && isSeveral(group);
  }

  private boolean isSeveral(Group group) {
    return group.combine() != Combine.EXACTLY_ONE
        && (group.of().size() > 1 || group.of().stream().anyMatch(this::joins));
  }

  private String clause(Node leaf, @Nullable EventKind kind) {
    return Marked.clause(leaf.id(), bare(leaf, kind));
  }

  private String negatable(Node node, String clause) {
    return (node.marks().not() && !saysNot(node)) ? texts.text("sentence.not", clause) : clause;
  }

  /// A node without its `not`, as it is said by itself and inside *where*.
  ///
  /// @param kind inside whose *where* the node stands; null at contact level or for an unknown kind
  private String bare(Node node, @Nullable EventKind kind) {
    return switch (node) {
      case Group group -> bareGroup(group, kind);
      case Condition condition -> conditions.clause(condition, kind);
      case Did did -> did(did);
      case InSegment in ->
          texts.text(in.marks().not() ? "sentence.notInSegment" : "sentence.inSegment", name(in));
      case InList in -> memberships.clause(in);
      case InImport in -> memberships.clause(in);
      case Sample sample -> memberships.clause(sample);
    };
  }

  private String bareGroup(Group group, @Nullable EventKind kind) {
    List<String> parts = group.of().stream().map(child -> nested(child, kind)).toList();
    if (parts.isEmpty()) {
      return texts.text("sentence.empty");
    }
    return switch (group.combine()) {
      case ALL -> joined(parts, "sentence.and");
      case ANY -> joined(parts, "sentence.or");
      case NONE -> texts.text("sentence.noneOf", listed(parts));
      case EXACTLY_ONE -> texts.text("sentence.exactlyOneOf", listed(parts));
    };
  }

  private String joined(List<String> parts, String key) {
    return parts.stream().reduce((a, b) -> texts.text(key, a, b)).orElseThrow();
  }

  private String listed(List<String> parts) {
    return String.join(texts.text("sentence.semicolon"), parts);
  }

  private String nested(Node node, @Nullable EventKind kind) {
    String clause = negatable(node, bare(node, kind));
    return bareJoins(node) ? texts.text("sentence.brackets", clause) : clause;
  }

  private static boolean bareJoins(Node node) {
    return node instanceof Group group
        && !group.marks().not()
        && (group.combine() == Combine.ALL || group.combine() == Combine.ANY)
        && (group.of().size() > 1 || group.of().stream().anyMatch(Sentences::bareJoins));
  }

  private String did(Did did) {
    @Nullable Node where = did.did().where();
    @Nullable EventKind kind = behaviours.kind(did).orElse(null);
    String whereClause = where == null ? null : negatable(where, bare(where, kind));
    return behaviours.clause(did, whereClause);
  }

  private String name(InSegment in) {
    return segmentNames
        .apply(in.segment())
        .or(() -> Optional.ofNullable(in.name()))
        .orElse(in.segment());
  }
}
