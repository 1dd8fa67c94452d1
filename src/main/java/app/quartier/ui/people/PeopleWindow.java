package app.quartier.ui.people;

import app.quartier.domain.segment.Segment;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Escape;
import app.quartier.ui.kit.Language;
import app.quartier.work.Jobs;
import app.quartier.workspace.Counted;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens the table of contacts in a window of its own, owned by the main one. Window's thread only.
public final class PeopleWindow {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;

  private final Desk desk;
  private final Language language;
  private final Jobs jobs;

  public PeopleWindow(Desk desk, Language language, Jobs jobs) {
    this.desk = desk;
    this.language = language;
    this.jobs = jobs;
  }

  /// Shows the contacts of a node of the segment on the desk by itself; the empty id is the whole
  /// segment. They stay as they are, whatever is edited or imported meanwhile.
  ///
  /// @return the window, which is shown; null when no segment is on the desk
  public @Nullable Stage show(@Nullable Window owner, String node) {
    @Nullable Segment segment = desk.segmentProperty().get();
    if (segment == null) {
      return null;
    }
    @Nullable Counted counted = desk.countedProperty().get();
    @Nullable Instant at = counted == null ? null : counted.lowered().at();
    PeopleModel model = new PeopleModel(desk, jobs);
    PeopleView view = new PeopleView(model, language);
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.titleProperty().bind(view.heading().textProperty());
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    stage.setScene(scene);
    Escape.closes(stage, () -> false);
    stage.setOnHidden(hidden -> {
      view.dispose();
      model.close();
    });
    stage.show();
    model.ask(segment, node, at);
    return stage;
  }
}
