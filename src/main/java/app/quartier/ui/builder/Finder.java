package app.quartier.ui.builder;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Sentences;
import app.quartier.ui.command.Offer;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Finds rows by their words and goes to them, unfolding what they stand in.
record Finder(BuilderModel model, Actions actions, TreePane tree) {
  /// The rows of the segment on the desk.
  ///
  /// @param kind said beside each
  List<Offer> rows(Sentences words, String kind) {
    return model.rule().stream()
        .flatMap(rule -> Trees.preorder(rule).stream())
        .filter(node -> !(node instanceof Group))
        .map(node -> new Offer(words.of(node), kind, Feather.FILTER, () -> go(node)))
        .toList();
  }

  private void go(Node node) {
    model.desk().handOver();
    model
        .rule()
        .ifPresent(rule ->
            Trees.preorder(rule).stream()
                .filter(
                    holder -> holder instanceof Group && Trees.find(holder, node.id()).isPresent())
                .forEach(holder -> actions.collapse(holder.id(), false)));
    tree.complete();
    @Nullable Region head = tree.heads().get(node.id());
    if (head != null) {
      model.select(node.id());
      head.requestFocus();
      Sight.bring(head);
    }
  }
}
