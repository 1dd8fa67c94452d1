package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.UndoReport;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Focus;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.ui.kit.Viewport;
import app.quartier.ui.kit.Visible;
import app.quartier.work.Jobs;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One page from a file to its contacts: how it is read, its first rows, its columns, what
/// importing would do; then what it did, and the way back.
public final class ImportPage extends Region {
  private static final double DIMMED = 0.55;

  private final ImportModel model;
  private final Language language;
  private final ReadAsLine readAs = new ReadAsLine();
  private final PreviewTable preview;
  private final ColumnCards cards = new ColumnCards();
  private final ListCard list;
  private final ActionCard action;
  private final Label title = new Label();
  private final Label lead = new Label();
  private final Label problems = new Label();
  private final Label previewTitle = new Label();
  private final Label cardsTitle = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final Frames later = new Frames();

  /// @param onImported told when an import is done
  public ImportPage(
      Workspace workspace, Language language, Jobs jobs, Consumer<ImportReport> onImported) {
    this.language = language;
    this.model = new ImportModel(workspace, language, jobs, new FxThread());
    this.preview = new PreviewTable(language);
    this.list = new ListCard(model);
    this.action = new ActionCard(model, language, onImported);
    getStyleClass().add("import-page");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    ImportPage.class.getResource("/app/quartier/ui/importing/importing.css"))
                .toExternalForm());
    compose();
    model.shownProperty().subscribe(this::rebuild);
    Attached.follow(this, language.textsProperty(), texts -> rebuild());
    rebuild();
  }

  /// Begins with the first of these files; the others come after it.
  public void show(List<Path> files) {
    model.choose(files);
  }

  /// Told when an import was taken back.
  public void onUndone(Consumer<UndoReport> told) {
    action.onUndone(told);
  }

  /// Told when the page is left: by its close button, and after the last file.
  public void onClose(Runnable close) {
    action.onClose(close);
  }

  /// Told when an import begins: its job, and what gives the import's number once that is done.
  public void onStarted(BiConsumer<Long, IntSupplier> told) {
    model.onStarted(told);
  }

  /// An import was taken back elsewhere: no longer offers to do so, if it is the one on the page.
  public void undone(UndoReport report) {
    model.undone(report);
  }

  /// What shows a file or a folder in the desktop.
  public void onOpen(Function<Path, Opener.Answer> opener) {
    action.onOpen(opener);
  }

  private void compose() {
    title.getStyleClass().add("title");
    title.setId("import-title");
    lead.getStyleClass().add("quiet");
    lead.setId("import-lead");
    lead.setMaxWidth(Double.MAX_VALUE);
    problems.getStyleClass().add("problems");
    problems.setId("import-problems");
    problems.setMaxWidth(Double.MAX_VALUE);
    previewTitle.textProperty().bind(language.text("importpage.preview"));
    cardsTitle.textProperty().bind(language.text("importpage.columns"));
    List.of(previewTitle, cardsTitle).forEach(label -> label.getStyleClass().add("section"));
    List.of(title, lead, problems).forEach(label -> label.setWrapText(true));
    VBox page =
        new VBox(
            title, lead, readAs, problems, list, action, previewTitle, preview, cardsTitle, cards);
    page.getStyleClass().add("page");
    Viewport.show(scroll, page);
    scroll.setFocusTraversable(false);
    getChildren().setAll(scroll, action.foot());
  }

  /// Whoever works with the keyboard stays on the token that was changed.
  private void rebuild() {
    Focus.keep(
        this,
        () -> {
          later.clear();
          build();
          return this;
        });
  }

  private void build() {
    Texts texts = language.texts();
    Shown shown = model.shownProperty().get();
    title.setText(Heading.title(model, texts));
    lead.setText(Heading.lead(model, texts));
    problems.setText("");
    switch (shown) {
      case Shown.Empty _, Shown.Done _, Shown.Undoing _ -> findings(false);
      case Shown.Reading(var before, var fresh) -> reading(before != null, fresh);
      case Shown.Predicted predicted -> found(predicted);
      case Shown.Stopped(var predicted) -> {
        findings(false);
        if (predicted != null) {
          found(predicted);
        }
      }
      case Shown.Importing(var predicted) -> {
        found(predicted);
        dim(true);
      }
      case Shown.Refused refused -> refused(refused, texts);
    }
    if (shown instanceof Shown.Done(var _, var _, var told)) {
      problems.setText(
          told.stream().map(one -> Wording.of(one, texts)).collect(Collectors.joining("\n")));
    }
    Visible.set(problems, !problems.getText().isEmpty());
    Visible.set(lead, Heading.isOpen(shown));
    lead.getStyleClass().remove("drop");
    if (shown instanceof Shown.Empty) {
      lead.getStyleClass().add("drop");
    }
    action.show(shown);
  }

  private void reading(boolean before, @Nullable ImportPreview fresh) {
    if (fresh == null) {
      findings(before);
      dim(true);
    } else {
      show(fresh, fresh.readAs(), fresh.fields(), List.of());
    }
  }

  private void found(Shown.Predicted predicted) {
    ImportReport report = predicted.report();
    show(predicted.preview(), report.readAs(), report.fields(), report.currencies());
  }

  private void show(
      ImportPreview rows,
      ImportReport.ReadAs read,
      List<ImportReport.ReadField> fields,
      List<String> currencies) {
    @Nullable ImportSettings settings = model.settings();
    if (settings == null) {
      return;
    }
    findings(true);
    Finding finding = new Finding(model, language.texts(), settings, read, fields, currencies);
    readAs.show(finding);
    list.show(language.texts(), settings);
    later.add(() -> preview.show(rows));
    cards.show(finding, rows, later);
  }

  private void refused(Shown.Refused refused, Texts texts) {
    @Nullable ImportPreview rows = refused.preview();
    if (rows == null) {
      findings(false);
      ImportSettings settings = refused.settings();
      // What the person chose may be why nothing can be read.
      Visible.set(readAs, !settings.equals(ImportSettings.contacts(settings.file())));
      readAs.show(new Finding(model, texts, settings, null, List.of(), List.of()));
    } else {
      show(rows, rows.readAs(), rows.fields(), List.of());
    }
    problems.setText(
        refused.problems().stream()
            .map(problem -> Wording.of(problem, texts))
            .collect(Collectors.joining("\n")));
  }

  /// @param some false also forgets the cards, which may be of another file
  private void findings(boolean some) {
    dim(false);
    cards.getChildren().removeIf(card -> !some);
    List.of(readAs, list, previewTitle, preview, cardsTitle, cards)
        .forEach(node -> Visible.set(node, some));
  }

  /// What is dimmed is of before, or cannot be changed now.
  private void dim(boolean dimmed) {
    boolean fixed = dimmed && isImporting();
    List.of(readAs, preview, cards).forEach(node -> node.setOpacity(dimmed && !fixed ? DIMMED : 1));
    List.of(readAs, list, cards).forEach(node -> node.setDisable(fixed));
  }

  private boolean isImporting() {
    return model.shownProperty().get() instanceof Shown.Importing;
  }

  @Override
  protected void layoutChildren() {
    Node foot = action.foot();
    double below = foot.isManaged() ? snapSizeY(foot.prefHeight(getWidth())) : 0;
    scroll.resizeRelocate(0, 0, getWidth(), getHeight() - below);
    foot.resizeRelocate(0, getHeight() - below, getWidth(), below);
  }
}
