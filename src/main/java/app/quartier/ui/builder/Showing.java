package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.builder.editors.Facts;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that rows need to show themselves: words, numbers, facts of one moment.
///
/// @param edition of language, fields, saved segments and data: what was shown of a node in the
///   same one needs no new words
record Showing(
    Tokens tokens,
    Sentences sentences,
    Figures figures,
    Facts facts,
    Set<String> collapsed,
    Troubles troubles,
    Group rule,
    int edition) {

  Texts texts() {
    return tokens.wording().texts();
  }

  @Nullable NodeCounts of(String id) {
    return figures.of(id);
  }

  /// The sentence of a node and its number, for a screen reader.
  String spoken(Node node, @Nullable EventKind kind) {
    String sentence = sentences.of(node, kind);
    @Nullable NodeCounts numbers = of(node.id());
    return numbers == null ? sentence : texts().count("builder.spoken", numbers.alone(), sentence);
  }

  /// How many the rule has; -1 when that is not known.
  long result() {
    @Nullable NodeCounts root = of(rule.id());
    return root == null ? -1 : root.alone();
  }

  Optional<Node> node(String id) {
    return Places.find(rule, id);
  }

  long base() {
    return figures.base();
  }

  Optional<Field> field(Condition condition, @Nullable EventKind kind) {
    return tokens.field(condition, kind);
  }
}
