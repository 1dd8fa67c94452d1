package app.quartier.ui.builder;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.ListChanges;
import app.quartier.ui.kit.Styling;
import app.quartier.ui.kit.Theme;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.work.Workers;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The builder on the sample shop, with hands to touch it.
final class Stage implements AutoCloseable {
  final Workspace workspace;
  final Workers workers = new Workers();
  final Desk desk;
  final Language language;
  final Jobs jobs;
  final BuilderView view;
  final Scene scene;
  final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicReference<Executor> held = new AtomicReference<>();
  final Styling styling = Fx.get(Styling::new);
  private final Theme theme = Fx.get(() -> new Theme(styling, Theme.Choice.LIGHT));
  private final javafx.stage.Stage window;

  Stage(Path folder) {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    workspace = new Assembly(clock).create(folder, SampleShop.ZONE, SampleShop.CURRENCY);
    for (ImportSettings settings : SampleShop.unpack(folder.resolve("shop"))) {
      workspace.importFile(settings, false, Problem::key, Progress.NONE, Cancel.NEVER);
    }
    SampleShop.saveSegments(workspace);
    Executor counting =
        task -> Objects.requireNonNullElse(held.get(), workers.counting()).execute(task);
    Lane lane = new Lane(counting, new FxThread(), failure::set);
    desk = new Desk(workspace, lane, Clock.systemUTC());
    language = Fx.get(() -> new Language(Locale.ENGLISH));
    jobs = new Jobs(workers.jobs(), new FxThread(), clock, job -> {}, failure::set);
    view = Fx.get(() -> new BuilderView(desk, language, new ListChanges(desk, jobs)));
    scene = Fx.get(() -> new Scene(view, 980, 700));
    window =
        Fx.get(() -> {
          styling.dress(scene);
          javafx.stage.Stage stage = new javafx.stage.Stage();
          stage.setScene(scene);
          stage.show();
          return stage;
        });
  }

  /// Lets another executor do what the window asks its lanes for; null for the usual one.
  void counting(Executor other) {
    held.set(other);
  }

  static Segment segment(Node... of) {
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(of));
    return new Segment("seg-test", "Loyal in France", null, null, List.of(), List.of(), rule);
  }

  void open(Segment segment) {
    Fx.run(() -> desk.open(segment, null));
    settled();
  }

  /// Waits until the numbers are those of the tree shown.
  void settled() {
    Fx.await("numbers", () -> !desk.computingProperty().get());
    Fx.run(() -> {
      view.complete();
      view.applyCss();
      view.layout();
    });
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
  }

  Group rule() {
    return Fx.get(() -> desk.segmentProperty().get().rule());
  }

  long exact() {
    Segment segment = Fx.get(() -> desk.segmentProperty().get());
    try (var counted = workspace.count(segment, null, null, Cancel.NEVER)) {
      return counted.evaluation().count();
    }
  }

  void press(KeyCode code, Mod... mods) {
    Fx.run(() -> {
      List<Mod> held = List.of(mods);
      Event.fireEvent(
          scene.getFocusOwner() == null ? view : scene.getFocusOwner(),
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              "",
              "",
              code,
              held.contains(Mod.SHIFT),
              held.contains(Mod.CTRL),
              held.contains(Mod.ALT),
              false));
    });
    settled();
  }

  enum Mod {
    SHIFT,
    CTRL,
    ALT
  }

  /// Types letter by letter into what has the focus, over what is there.
  void letters(String text) {
    Fx.run(() -> ((TextInputControl) scene.getFocusOwner()).selectAll());
    for (int letter : text.codePoints().toArray()) {
      String typed = Character.toString(letter);
      Fx.run(() ->
          Event.fireEvent(
              scene.getFocusOwner(),
              new KeyEvent(
                  KeyEvent.KEY_TYPED,
                  typed,
                  typed,
                  KeyCode.UNDEFINED,
                  false,
                  false,
                  false,
                  false)));
    }
    settled();
  }

  /// Drags a node by its grip over another one, without letting go.
  ///
  /// @param height where on the other one: 0 at its top, 1 at its bottom
  Runnable drag(String dragged, String target, double height) {
    javafx.scene.Node grip = Fx.get(() -> view.lookup("#row-" + dragged + " .grip"));
    Bounds from = Fx.get(() -> grip.localToScene(grip.getLayoutBounds()));
    javafx.scene.Node row = Fx.get(() -> view.lookup("#row-" + target));
    Bounds to = Fx.get(() -> row.localToScene(row.getLayoutBounds()));
    double x = to.getMinX() + 120;
    double y = to.getMinY() + height * to.getHeight();
    mouse(grip, MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY());
    mouse(grip, MouseEvent.MOUSE_DRAGGED, from.getCenterX() + 3, from.getCenterY());
    mouse(grip, MouseEvent.MOUSE_DRAGGED, x, y);
    return () -> mouse(grip, MouseEvent.MOUSE_RELEASED, x, y);
  }

  /// The number of a row, as shown.
  String alone(String id) {
    return Fx.get(() -> ((Labeled) view.lookup("#row-" + id + " .alone")).getText());
  }

  /// Everything a person can read.
  Set<String> seen() {
    return Fx.get(() ->
        Stream.of(".label", ".button", ".toggle-button")
            .flatMap(style -> view.lookupAll(style).stream())
            .filter(n -> n instanceof Labeled && isShown(n))
            .map(n -> ((Labeled) n).getText())
            .filter(t -> t != null && !t.isEmpty())
            .collect(Collectors.toSet()));
  }

  private static boolean isShown(javafx.scene.Node node) {
    for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// The button that says this.
  Button button(String text) {
    return Fx.get(() ->
        view.lookupAll(".button").stream()
            .filter(n -> n instanceof Button b && text.equals(b.getText()))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text)));
  }

  void type(String text) {
    Fx.run(() -> ((TextInputControl) scene.getFocusOwner()).setText(text));
    settled();
  }

  /// Presses the button with this text, in a row or anywhere.
  void click(String within, String text) {
    Fx.run(() ->
        view.lookupAll(within + " .button").stream()
            .filter(n -> n instanceof Button b && text.equals(b.getText()))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text + " in " + within))
            .fire());
    settled();
  }

  void mouse(javafx.scene.Node node, javafx.event.EventType<MouseEvent> type, double x, double y) {
    Fx.run(() -> {
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              x,
              y,
              x,
              y,
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              true,
              false,
              false,
              null));
    });
    settled();
  }

  void theme(Theme.Choice choice) {
    Fx.run(() -> theme.choiceProperty().set(choice));
    settled();
  }

  /// Waits until nothing is looked up in the background.
  private void quiet() {
    for (int i = 0; i < 2; i++) {
      try {
        workers.counting().submit(() -> {}).get();
      } catch (InterruptedException | ExecutionException e) {
        throw new AssertionError(e);
      }
      Fx.run(() -> {});
    }
  }

  void picture(String name) {
    settled();
    quiet();
    settled();
    Fx.picture(scene, "builder-" + name);
  }

  @Override
  public void close() {
    Fx.run(() -> {
      window.hide();
      theme.close();
      styling.close();
    });
    workers.close();
    workspace.close();
  }
}
