package app.quartier.ui.importing;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The numbers of an import, predicted or done: a big figure for each fate of a row.
final class ResultCard extends HBox {
  ResultCard(ImportReport report, Texts texts) {
    getStyleClass().add("figures");
    BatchCounts counts = report.counts();
    boolean done = report.batch() != null;
    getChildren()
        .setAll(
            figure(
                "created",
                counts.created(),
                done ? "importpage.new" : "importpage.new.will",
                texts),
            figure(
                "changed",
                counts.changed(),
                done ? "importpage.changed" : "importpage.changed.will",
                texts),
            figure("unchanged", counts.unchanged(), "importpage.unchanged", texts),
            figure(
                "rejected",
                counts.rejected(),
                done ? "importpage.rejected" : "importpage.rejected.will",
                texts));
  }

  private static VBox figure(String id, long number, String key, Texts texts) {
    Label figure = new Label(texts.formats().number(number));
    figure.setId("import-" + id);
    figure.getStyleClass().add("big");
    Label words = new Label(texts.text(key));
    words.getStyleClass().add("quiet");
    VBox both = new VBox(figure, words);
    both.getStyleClass().add("figure");
    if (id.equals("rejected") && number > 0) {
      both.getStyleClass().add("warned");
    }
    return both;
  }

  /// What a careful reader should know besides.
  static List<String> remarks(ImportReport report, Texts texts) {
    return Stream.of(
            counted("importpage.blank", report.blank(), texts),
            counted("importpage.repeated", report.counts().repeated(), texts),
            counted("importpage.rejectedCells", report.counts().rejectedCells(), texts),
            report.notes().stream().map(texts::problem))
        .flatMap(told -> told)
        .toList();
  }

  private static Stream<String> counted(String key, long n, Texts texts) {
    return n > 0 ? Stream.of(texts.count(key, n)) : Stream.empty();
  }
}
