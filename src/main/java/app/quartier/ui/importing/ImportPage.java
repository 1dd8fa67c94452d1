package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.work.Jobs;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One page from a file to its contacts: how it is read, its first rows, its columns, what
/// importing would do; then what it did, and the way back.
public final class ImportPage extends Region {
  private final ImportModel model;
  private final Language language;
  private final ReadAsLine readAs;
  private final PreviewTable preview;
  private final ColumnCards cards;
  private final ActionCard action;
  private final Label title = new Label();
  private final Label lead = new Label();
  private final Label problems = new Label();
  private final Label previewTitle = new Label();
  private final Label cardsTitle = new Label();
  private final ScrollPane scroll = new ScrollPane();

  /// @param onImported told when an import is done
  public ImportPage(
      Workspace workspace, Language language, Jobs jobs, Consumer<ImportReport> onImported) {
    this.language = language;
    this.model = new ImportModel(workspace, language, jobs);
    this.readAs = new ReadAsLine(model, language);
    this.preview = new PreviewTable(language);
    this.cards = new ColumnCards(model, language);
    this.action = new ActionCard(model, language, onImported);
    getStyleClass().add("import-page");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    ImportPage.class.getResource("/app/quartier/ui/importing/importing.css"))
                .toExternalForm());
    compose();
    model.shownProperty().subscribe(this::rebuild);
    language.textsProperty().subscribe(this::rebuild);
    rebuild();
  }

  /// Begins with the first of these files; the others come after it.
  public void show(List<Path> files) {
    model.choose(files);
  }

  /// Told when an import was taken back.
  public void onUndone(Runnable told) {
    action.onUndone(told);
  }

  /// Told when the page is left: by its close button, and after the last file.
  public void onClose(Runnable close) {
    action.onClose(close);
  }

  private void compose() {
    title.getStyleClass().add("title");
    title.setId("import-title");
    lead.getStyleClass().add("quiet");
    lead.setMaxWidth(Double.MAX_VALUE);
    problems.getStyleClass().add("problems");
    problems.setId("import-problems");
    previewTitle.textProperty().bind(language.text("importpage.preview"));
    cardsTitle.textProperty().bind(language.text("importpage.columns"));
    List.of(previewTitle, cardsTitle).forEach(label -> label.getStyleClass().add("section"));
    List.of(lead, problems).forEach(label -> label.setWrapText(true));
    VBox page =
        new VBox(title, lead, readAs, problems, action, previewTitle, preview, cardsTitle, cards);
    page.getStyleClass().add("page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.accessibleTextProperty().bind(title.textProperty());
    getChildren().setAll(scroll);
  }

  private void rebuild() {
    Texts texts = language.texts();
    Shown shown = model.shownProperty().get();
    var settings = model.settings();
    title.setText(
        settings == null
            ? texts.text("importpage.title")
            : texts.text("importpage.title.file", ImportModel.name(settings)));
    lead.setText(texts.text(settings == null ? "importpage.empty" : "importpage.lead"));
    problems.setText("");
    switch (shown) {
      case Shown.Empty _ -> findings(false);
      case Shown.Reading(var before) -> setOpacityOfFindings(before == null ? 1 : 0.55);
      case Shown.Predicted predicted -> found(predicted);
      case Shown.Refused refused -> refused(refused, texts);
      case Shown.Importing(var predicted) -> found(predicted);
      case Shown.Done(var _, var _, var told) -> {
        findings(false);
        told.forEach(problem -> told(texts.problem(problem)));
      }
    }
    shown(problems, !problems.getText().isEmpty());
    shown(lead, !(shown instanceof Shown.Done) && !(shown instanceof Shown.Importing));
    lead.getStyleClass().remove("drop");
    if (settings == null) {
      lead.getStyleClass().add("drop");
    }
    action.show(shown);
  }

  private void found(Shown.Predicted predicted) {
    var settings = model.settings();
    if (settings != null) {
      findings(true);
      readAs.show(settings, predicted.report().readAs());
      preview.show(predicted.preview());
      cards.show(settings, predicted.preview(), predicted.report().fields());
    }
  }

  private void refused(Shown.Refused refused, Texts texts) {
    refused.problems().forEach(problem -> told(texts.problem(problem)));
    var settings = model.settings();
    findings(refused.preview() != null);
    shown(readAs, settings != null);
    if (settings != null) {
      readAs.show(settings, null);
      if (refused.preview() != null) {
        preview.show(refused.preview());
        cards.show(settings, refused.preview(), List.of());
      }
    }
  }

  private void told(String problem) {
    String before = problems.getText();
    problems.setText(before.isEmpty() ? problem : before + "\n" + problem);
  }

  private void findings(boolean some) {
    setOpacityOfFindings(1);
    List.of(readAs, previewTitle, preview, cardsTitle, cards).forEach(node -> shown(node, some));
  }

  private void setOpacityOfFindings(double opacity) {
    List.of(readAs, preview, cards).forEach(node -> node.setOpacity(opacity));
  }

  private static void shown(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @Override
  protected void layoutChildren() {
    scroll.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
