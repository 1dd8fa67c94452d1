package app.quartier.text;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Pruning;
import app.quartier.domain.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says a segment, or one node of it, as a plain sentence.
///
/// What is not evaluated (muted, incomplete) is left out of the sentence of a segment, and said. A
/// draft with unknown fields, kinds or operators still has a sentence: it shows their keys. Safe
/// from any thread.
public final class Sentences {
  private final Texts texts;
  private final Function<String, Optional<String>> segmentNames;
  private final Conditions conditions;
  private final Behaviours behaviours;

  /// @param segmentNames the name of a saved segment, by id
  public Sentences(Texts texts, Catalog catalog, Function<String, Optional<String>> segmentNames) {
    Values values = new Values(texts, catalog.currency());
    Windows windows = new Windows(texts, values);
    this.texts = texts;
    this.segmentNames = segmentNames;
    this.conditions = new Conditions(texts, catalog, values, windows);
    this.behaviours = new Behaviours(texts, catalog, windows);
  }

  /// The whole segment: its rule, what is left out of it, contacts by hand, its own zone.
  public String of(Segment segment) {
    List<String> parts = new ArrayList<>();
    parts.add(
        Pruning.pruned(segment.rule(), Completeness::isComplete)
            .map(rule -> texts.text("sentence.contacts", bare(rule, null)))
            .orElseGet(() -> texts.text("sentence.nothing")));
    LeftOut leftOut = LeftOut.of(segment.rule());
    told("sentence.muted", leftOut.muted(), parts);
    told("sentence.incomplete", leftOut.incomplete(), parts);
    told("sentence.added", segment.added().size(), parts);
    told("sentence.removed", segment.removed().size(), parts);
    if (segment.zone() != null) {
      parts.add(texts.text("sentence.zone", segment.zone().getId()));
    }
    return String.join(" ", parts);
  }

  /// One node at contact level, as a clause without a full stop; what it still lacks shows as `…`.
  public String of(Node node) {
    return of(node, null);
  }

  /// One node, wherever it stands, as a clause without a full stop.
  ///
  /// @param kind inside whose *where*; null at contact level
  public String of(Node node, @Nullable EventKind kind) {
    Node shown = node.withMarks(node.marks().withMuted(false));
    return bare(Pruning.pruned(shown, Completeness::isComplete).orElse(shown), kind);
  }

  private void told(String key, int n, List<String> parts) {
    if (n > 0) {
      parts.add(texts.count(key, n));
    }
  }

  /// @param kind inside whose *where* the node stands; null at contact level
  private String bare(Node node, @Nullable EventKind kind) {
    return switch (node) {
      case Group group -> negatable(group, group(group, kind));
      case Condition condition -> negatable(condition, conditions.clause(condition, kind));
      case Did did -> did(did);
      case InSegment in ->
          texts.text(in.marks().not() ? "sentence.notInSegment" : "sentence.inSegment", name(in));
    };
  }

  private String negatable(Node node, String clause) {
    return node.marks().not() ? texts.text("sentence.not", clause) : clause;
  }

  private String group(Group group, @Nullable EventKind kind) {
    List<String> parts = group.of().stream().map(child -> nested(child, kind)).toList();
    if (parts.isEmpty()) {
      return texts.text("sentence.empty");
    }
    return switch (group.combine()) {
      case ALL -> joined(parts, "sentence.and");
      case ANY -> joined(parts, "sentence.or");
      case NONE -> texts.text("sentence.noneOf", listed(group, kind));
      case EXACTLY_ONE -> texts.text("sentence.exactlyOneOf", listed(group, kind));
    };
  }

  private String joined(List<String> parts, String key) {
    return parts.stream().reduce((a, b) -> texts.text(key, a, b)).orElseThrow();
  }

  /// Children between semicolons need no brackets unless they are lists themselves.
  private String listed(Group group, @Nullable EventKind kind) {
    return group.of().stream()
        .map(child -> nested(child, kind))
        .collect(Collectors.joining(texts.text("sentence.semicolon")));
  }

  private String nested(Node node, @Nullable EventKind kind) {
    String clause = bare(node, kind);
    return joins(node) ? texts.text("sentence.brackets", clause) : clause;
  }

  /// Whether the node reads as several clauses side by side.
  private static boolean joins(Node node) {
    return node instanceof Group group
        && !group.marks().not()
        && (group.combine() == Combine.ALL || group.combine() == Combine.ANY)
        && (group.of().size() > 1 || group.of().stream().anyMatch(Sentences::joins));
  }

  private String did(Did did) {
    @Nullable Node where = did.did().where();
    @Nullable EventKind kind = behaviours.kind(did).orElse(null);
    String whereClause = where == null ? null : bare(where, kind);
    return behaviours.clause(did, whereClause);
  }

  private String name(InSegment in) {
    return segmentNames
        .apply(in.segment())
        .or(() -> Optional.ofNullable(in.name()))
        .orElse(in.segment());
  }
}
