package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import app.quartier.chart.Pictures;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Theme;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// Takes the shown chart elsewhere: as a picture or as a table, to the clipboard or to a file.
final class ChartCopy {
  private static final int WIDTH = 900;
  private static final int FINE = 2;

  private final InsightModel model;
  private final Language language;
  private final Theme theme;
  private final Jobs jobs;

  ChartCopy(InsightModel model, Language language, Theme theme, Jobs jobs) {
    this.model = model;
    this.language = language;
    this.theme = theme;
    this.jobs = jobs;
  }

  void copyPicture() {
    byte[] png = png();
    if (png.length > 0) {
      Image image = new Image(new ByteArrayInputStream(png));
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
    }
  }

  void copyTable() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, csv()));
  }

  void savePicture(Window owner) {
    save(owner, "png", png());
  }

  void saveTable(Window owner) {
    save(owner, "csv", ("\uFEFF" + csv()).getBytes(StandardCharsets.UTF_8));
  }

  byte[] png() {
    @Nullable Findings findings = model.findingsProperty().get();
    if (findings == null) {
      return new byte[0];
    }
    Texts texts = language.texts();
    JFreeChart chart =
        new Charts(texts, theme.palette())
            .facet(findings.spread().facet(), findings.spread().subject(texts), Charts.Place.PAGE);
    return Pictures.png(chart, WIDTH, Charts.height(chart), FINE);
  }

  String csv() {
    @Nullable Findings findings = model.findingsProperty().get();
    return findings == null
        ? ""
        : FacetTable.of(findings.spread(), findings.zone(), language.texts()).csv(language.texts());
  }

  private void save(Window owner, String extension, byte[] content) {
    Texts texts = language.texts();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.text("insight.copy.where"));
    chooser.setInitialFileName(texts.text("insight.copy.file") + "." + extension);
    @Nullable File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      Path file = chosen.toPath();
      JobName name = JobName.of("insight.copy.job", String.valueOf(file.getFileName()));
      jobs.run(name, (progress, cancel) -> written(file, content), done -> {});
    }
  }

  private static Path written(Path file, byte[] content) {
    try {
      return Files.write(file, content);
    } catch (IOException e) {
      throw new Refusal(
          Problem.failed("problem.export.failed", file.toString(), String.valueOf(e.getMessage())),
          e);
    }
  }
}
