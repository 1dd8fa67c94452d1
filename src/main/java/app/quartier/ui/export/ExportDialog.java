package app.quartier.ui.export;

import app.quartier.domain.segment.Segment;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Escape;
import app.quartier.ui.kit.Language;
import app.quartier.work.Jobs;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Exports the members of the segment on the desk. Window's thread only.
public final class ExportDialog {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;

  private final Desk desk;
  private final Language language;
  private final Jobs jobs;

  public ExportDialog(Desk desk, Language language, Jobs jobs) {
    this.desk = desk;
    this.language = language;
    this.jobs = jobs;
  }

  /// Opens the dialog over its owner.
  ///
  /// @return the window, which is shown; null when no segment is on the desk
  public @Nullable Stage show(@Nullable Window owner) {
    // what is typed in an open editor belongs to the segment that is exported
    desk.handOver();
    @Nullable Segment segment = desk.segmentProperty().get();
    if (segment == null) {
      return null;
    }
    ExportModel model = new ExportModel(desk, jobs, segment);
    Stage stage = new Stage();
    ExportView view = new ExportView(model, language, stage::close);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.titleProperty().bind(language.text("export.title", segment.name()));
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    stage.setScene(scene);
    Escape.closes(stage, view::isDragging);
    stage.show();
    model.start();
    return stage;
  }
}
