package app.quartier.ui;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Styling;
import app.quartier.ui.kit.Theme;
import app.quartier.work.Job;
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
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/// A desk over a temporary workspace, with the sample shop in it or empty.
public final class ShopDesk implements AutoCloseable {
  public final Workspace workspace;
  public final Desk desk;
  public final Language language;
  public final Theme theme;
  private final Styling styling;
  public final Jobs jobs;
  public final List<Throwable> failures = new CopyOnWriteArrayList<>();
  public final List<Job> told = new CopyOnWriteArrayList<>();
  private final Workers workers = new Workers();

  private ShopDesk(Workspace workspace) {
    this.workspace = workspace;
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    FxThread window = new FxThread();
    Lane lane = new Lane(workers.counting(), window, failures::add);
    this.desk = Fx.get(() -> new Desk(workspace, lane, clock));
    this.language = Fx.get(() -> new Language(Locale.FRENCH));
    this.styling = Fx.get(Styling::new);
    this.theme = Fx.get(() -> new Theme(styling, Theme.Choice.LIGHT));
    this.jobs = new Jobs(workers.jobs(), window, clock, told::add, failures::add);
  }

  public static ShopDesk empty(Path folder) {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    return new ShopDesk(
        new Assembly(clock).create(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY));
  }

  public static ShopDesk full(Path folder) {
    ShopDesk shop = empty(folder);
    for (ImportSettings file : SampleShop.unpack(folder.resolve("files"))) {
      shop.workspace.importFile(file, false, String::valueOf, Progress.NONE, Cancel.NEVER);
    }
    SampleShop.saveSegments(shop.workspace);
    return shop;
  }

  /// Puts a saved segment on the desk and waits for its numbers.
  public void open(String name) {
    Segment segment = workspace.segments().find(name);
    Fx.run(() -> desk.open(segment, segment));
    counted();
  }

  public void openBlank() {
    Group nothing = new Group(Marks.of("n0"), Combine.ALL, List.of());
    Segment segment = new Segment("blank", "Blank", null, null, List.of(), List.of(), nothing);
    Fx.run(() -> desk.open(segment, null));
    counted();
  }

  public void counted() {
    Fx.await("the numbers", () -> !desk.computingProperty().get());
  }

  public void speak(Locale locale) {
    Fx.run(() -> language.use(locale));
  }

  public void light(boolean light) {
    Fx.run(() -> theme.choiceProperty().set(light ? Theme.Choice.LIGHT : Theme.Choice.DARK));
  }

  /// What a label or button with this id says.
  public static String said(Scene scene, String id) {
    return Fx.get(() -> ((Labeled) scene.lookup("#" + id)).getText());
  }

  /// Everything a person can read in labels and buttons, top to bottom.
  public static List<String> read(Parent parent) {
    return Fx.get(() -> {
      List<String> texts = new CopyOnWriteArrayList<>();
      collect(parent, texts);
      return texts;
    });
  }

  private static void collect(Node node, List<String> into) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      into.add(labeled.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  @Override
  public void close() {
    Fx.run(() -> {
      theme.close();
      styling.close();
    });
    workers.close();
    workspace.close();
  }
}
