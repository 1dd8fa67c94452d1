package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is wrong in the tree shown. Pure.
///
/// @param contradictions for each leaf that excludes another one, the other one's id
/// @param refused id of the locked node that did not let itself be changed; empty for none
record Troubles(Complaints complaints, Map<String, String> contradictions, String refused) {

  boolean isWrong(String id) {
    return !complaints.at(id).isEmpty();
  }

  /// What is to be said under the row of a node.
  List<Remark> at(Node node, @Nullable EventKind kind, Showing showing) {
    List<Remark> remarks = new ArrayList<>();
    new DatesMeant(showing)
        .of(node, kind)
        .ifPresent(dates -> remarks.add(new Remark(Remark.Kind.DATES, dates)));
    ProblemWords words = new ProblemWords(showing.tokens());
    complaints.at(node.id()).forEach(c -> remarks.add(wrong(words.of(c))));
    Optional.ofNullable(contradictions.get(node.id()))
        .flatMap(showing::node)
        .ifPresent(other -> remarks.add(wrong(excluding(node, other, kind, showing))));
    long tied = node.marks().muted() ? 0 : showing.figures().tied(node.id());
    if (tied > 0) {
      String told = showing.texts().count("sentence.tied", tied);
      remarks.add(new Remark(Remark.Kind.NOTE, showing.texts().text("builder.tied", told)));
    }
    if (refused.equals(node.id())) {
      remarks.add(new Remark(Remark.Kind.LOCKED, showing.texts().text("builder.locked.refused")));
    }
    return remarks;
  }

  private static Remark wrong(String text) {
    return new Remark(Remark.Kind.WRONG, text);
  }

  private static String excluding(
      Node node, Node other, @Nullable EventKind kind, Showing showing) {
    String one = operator(node, kind, showing);
    String two = operator(other, kind, showing);
    return one.equals(two)
        ? showing.texts().text("builder.excludes", showing.sentences().of(other, kind))
        : showing.texts().text("builder.excludes.operators", one, two);
  }

  private static String operator(Node node, @Nullable EventKind kind, Showing showing) {
    if (!(node instanceof Condition condition)) {
      return "";
    }
    return showing
        .field(condition, kind)
        .flatMap(field ->
            Operators.byId(condition.operator())
                .map(o -> showing.tokens().wording().operator(o, field.type())))
        .orElse(condition.operator());
  }
}
