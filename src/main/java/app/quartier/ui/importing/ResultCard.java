package app.quartier.ui.importing;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The numbers of an import, predicted or done: a big figure for each fate of a row, the first rows
/// that are not taken, and what a careful reader should know besides.
final class ResultCard extends VBox {
  ResultCard(ImportReport report, Texts texts) {
    getStyleClass().add("result");
    getChildren().add(figures(report.counts(), report.batch() != null, texts));
    getChildren().addAll(rejected(report, texts));
    remarks(report, texts).forEach(remark -> getChildren().add(quiet(remark)));
  }

  static HBox figures(BatchCounts counts, boolean done, Texts texts) {
    HBox figures =
        new HBox(
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
    figures.getStyleClass().add("figures");
    return figures;
  }

  private static VBox figure(String id, long number, String key, Texts texts) {
    Label figure = new Label(texts.formats().number(number));
    figure.setId("import-" + id);
    figure.getStyleClass().add("big");
    Label words = new Label(texts.count(key, number));
    words.getStyleClass().add("quiet");
    VBox both = new VBox(figure, words);
    both.getStyleClass().add("figure");
    if (id.equals("rejected") && number > 0) {
      both.getStyleClass().add("warned");
    }
    return both;
  }

  private static List<Label> rejected(ImportReport report, Texts texts) {
    List<Label> rows = new ArrayList<>();
    for (ImportReport.RejectedRow row : report.firstRejected()) {
      String reason = Wording.of(row.reason(), texts);
      String told =
          row.column() == null
              ? texts.text("importpage.row", row.line(), reason)
              : texts.text("importpage.row.cell", row.line(), row.column(), reason);
      Label label = quiet(told);
      label.getStyleClass().add("rejected-row");
      rows.add(label);
    }
    long more = report.counts().rejected() - rows.size();
    if (more > 0) {
      rows.add(quiet(texts.count("importpage.row.more", more)));
    }
    return rows;
  }

  /// What a careful reader should know of numbers that are kept.
  static List<String> remarks(BatchCounts counts, Texts texts) {
    return Stream.concat(
            counted("importpage.rejectedCells", counts.rejectedCells(), texts),
            counted("importpage.repeated", counts.repeated(), texts))
        .toList();
  }

  private static List<String> remarks(ImportReport report, Texts texts) {
    return Stream.of(
            counted("importpage.blank", report.blank(), texts),
            remarks(report.counts(), texts).stream(),
            report.notes().stream().map(note -> Wording.of(note, texts)))
        .flatMap(told -> told)
        .toList();
  }

  private static Stream<String> counted(String key, long n, Texts texts) {
    return n > 0 ? Stream.of(texts.count(key, n)) : Stream.empty();
  }

  static Label quiet(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }
}
