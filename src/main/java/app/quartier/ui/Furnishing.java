package app.quartier.ui;

import app.quartier.ui.builder.BuilderView;
import app.quartier.ui.command.Command;
import app.quartier.ui.export.ExportDialog;
import app.quartier.ui.importing.ImportPage;
import app.quartier.ui.importing.PastImportsWindow;
import app.quartier.ui.insight.InsightView;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.ListChanges;
import app.quartier.ui.kit.Opener;
import app.quartier.ui.people.ListsWindow;
import app.quartier.ui.people.PeopleWindow;
import app.quartier.ui.shell.DeletedToast;
import app.quartier.ui.shell.Features;
import app.quartier.ui.shell.Notice;
import app.quartier.ui.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The one place where the features come in: makes them for one workspace, each in a frame of its
/// own, so that the window answers meanwhile. On the window's thread.
final class Furnishing {
  private final Shell shell;
  private final Errands reading;
  private final Stage stage;
  private final FxThread fx;
  private final Opener desktop;
  private final Doors doors;

  /// What was made.
  record Rooms(
      Features features, PastImportsWindow pastImports, ListsWindow lists, BuilderView builder) {

    /// Something was imported or taken back.
    void refresh() {
      pastImports.refresh();
      lists.refresh();
    }

    /// Closes the windows that go with the workspace.
    void close() {
      pastImports.close();
      lists.close();
    }
  }

  /// @param reading for what is read while the workspace is the open one
  Furnishing(Shell shell, Errands reading, Stage stage, FxThread fx, Opener desktop, Doors doors) {
    this.shell = shell;
    this.reading = reading;
    this.stage = stage;
    this.fx = fx;
    this.desktop = desktop;
    this.doors = doors;
  }

  /// @param whenMade told in a frame of its own when all is there
  void make(Frames frames, Consumer<Rooms> whenMade) {
    frames.add(() -> {
      PeopleWindow people = new PeopleWindow(shell.desk(), shell.language(), shell.jobs());
      BuilderView builder = builder(people);
      frames.add(() -> {
        List<Runnable> parts = new ArrayList<>();
        InsightView insight =
            new InsightView(
                shell.desk(), shell.language(), shell.theme(), shell.jobs(), parts::add);
        insight.onPeople(node -> people.show(stage, node));
        frames.add(() -> {
          ImportPage page = importPage();
          frames.add(() -> {
            StackPane place = new StackPane();
            place.getStyleClass().add("q-side");
            PastImportsWindow imports = pastImports(page);
            ListsWindow lists = new ListsWindow(shell.desk(), shell.language(), shell.jobs());
            Features features = features(builder, place, insight, page, imports, lists);
            frames.add(() -> {
              whenMade.accept(new Rooms(features, imports, lists, builder));
              // what is dressed beside it would let the window wait
              frames.add(() -> place.getChildren().add(insight));
              parts.forEach(frames::add);
            });
          });
        });
      });
    });
  }

  private BuilderView builder(PeopleWindow people) {
    ListChanges lists = new ListChanges(shell.desk(), shell.jobs());
    BuilderView builder = new BuilderView(shell.desk(), shell.language(), lists);
    builder.setOnMembers(node -> people.show(stage, node));
    builder.setOnDeleted(new DeletedToast(shell)::tell);
    shell
        .desk()
        .onLeftOut(lines ->
            shell
                .notices()
                .bannerProperty()
                .set(Notice.trouble(texts -> texts.count("notice.leftOut", lines))));
    return builder;
  }

  private ImportPage importPage() {
    ImportPage page =
        new ImportPage(
            shell.desk().workspace(), shell.language(), shell.jobs(), report -> doors.refresh());
    page.onUndone(report -> doors.refresh());
    page.onClose(doors::leaveImport);
    page.onOpen(desktop::open);
    return page;
  }

  private PastImportsWindow pastImports(ImportPage page) {
    PastImportsWindow imports =
        new PastImportsWindow(
            shell.desk().workspace(), shell.language(), shell.jobs(), reading, desktop::open);
    imports.onUndone(report -> {
      page.undone(report);
      doors.refresh();
    });
    imports.onImport(doors::toImport);
    page.onStarted((job, batch) ->
        shell
            .jobsModel()
            .lead(job, "importpage.past.show", () -> imports.show(stage, batch.getAsInt())));
    return imports;
  }

  /// @param place where the insight will be
  private Features features(
      BuilderView builder,
      StackPane place,
      InsightView insight,
      ImportPage page,
      PastImportsWindow imports,
      ListsWindow lists) {
    ExportDialog export = new ExportDialog(shell.desk(), shell.language(), shell.jobs());
    List<Command> commands = new ArrayList<>(builder.commands());
    commands.addAll(insight.commands());
    commands.add(lists.command(stage));
    return new Features(
        builder,
        () -> fx.later(builder::begin),
        builder::rows,
        page,
        place,
        commands,
        page::show,
        () -> imports.show(stage),
        () -> export.show(stage),
        insight::show,
        doors::change,
        doors::quit);
  }
}
