package app.quartier.ui.builder;

import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// Above the tree, what is wrong with no row in particular; nothing to see while all is well.
final class Banner extends Label {
  Banner() {
    getStyleClass().add("builder-banner");
    setWrapText(true);
  }

  /// @param unclipped why nothing was copied or pasted last
  /// @param without what is wrong with no row
  void show(Texts texts, Unclipped unclipped, List<Problem> without) {
    String told =
        Stream.concat(
                unclipped.problems().stream()
                    .map(problem -> texts.text(unclipped.frame(), texts.problem(problem))),
                without.stream().map(texts::problem))
            .collect(Collectors.joining("\n"));
    setText(told);
    Visible.set(this, !told.isEmpty());
  }
}
