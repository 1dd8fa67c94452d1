package app.quartier.cli;

import app.quartier.chart.Charts;
import app.quartier.chart.FunnelStep;
import app.quartier.chart.Palette;
import app.quartier.chart.Pictures;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Trees;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Sentences;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Counted;
import app.quartier.workspace.MembersTable;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.SegmentShelf;
import app.quartier.workspace.TableStyle;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jfree.chart.JFreeChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo [--into DIR]`: the sample shop in the window; without a display from its files to counts,
/// an export and a chart. Repeatable: the second time everything is already there.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final int CHART_WIDTH = 900;

  private static final String REHEARSED =
      "all(email ends with \".fr\"; any(did order; created in last 30 days; city = \"Lyon\"))";

  private final Session session;

  @Option(names = "--into", paramLabel = "DIR", defaultValue = "quartier-demo")
  String into = "quartier-demo";

  @Option(names = "--rehearsal", hidden = true)
  boolean rehearsal;

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path folder = Reading.path(into);
    if (!rehearsal && session.desktop().obstacle().isEmpty()) {
      session.desktop().open(folder, session.texts().locale(), true);
      return ExitCode.DONE;
    }
    session.say("cli.demo.welcome", folder);
    try (Workspace workspace =
        new Assembly(session.clock()).openOrCreate(folder, SampleShop.ZONE, SampleShop.CURRENCY)) {
      for (ImportSettings file : SampleShop.unpack(folder.resolve("shop"))) {
        told(file.file(), session.imported(workspace, file, false));
      }
      List<SavedSegment> segments = SampleShop.saveSegments(workspace);
      segments.forEach(segment -> counted(workspace, segment.id()));
      kept(workspace, segments.getFirst(), folder);
    }
    session.out().println();
    if (rehearsal) {
      return rehearsed(folder);
    }
    session.say("cli.demo.next", into);
    return ExitCode.DONE;
  }

  /// What follows is what people do: a segment written as text is counted in a workspace that was
  /// closed, then the window is played.
  private int rehearsed(Path folder) {
    try (Workspace again = new Assembly(session.clock()).open(folder);
        Counted counted =
            again.count(
                SegmentShelf.read("rehearsal.txt", REHEARSED), null, null, session.cancel())) {
      printed(again, counted);
    }
    Optional<String> stuck = session.desktop().rehearse(folder, session.texts().locale());
    stuck.ifPresent(step -> session.say("cli.demo.stuck", step));
    return stuck.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void told(Path file, ImportReport report) {
    BatchCounts counts = report.counts();
    session.say(
        "cli.demo.imported",
        String.valueOf(file.getFileName()),
        counts.read(),
        counts.created(),
        counts.changed(),
        counts.unchanged(),
        counts.rejected());
  }

  private void counted(Workspace workspace, String segment) {
    try (Counted counted = count(workspace, segment)) {
      printed(workspace, counted);
    }
  }

  private void printed(Workspace workspace, Counted counted) {
    session.out().println();
    new CountPage(session.texts(), session.sentences(workspace, counted.catalog()))
        .print(counted, true, session.out());
  }

  /// Writes the members of a segment and the chart of its funnel.
  private void kept(Workspace workspace, SavedSegment segment, Path folder) {
    Path table = folder.resolve(segment.name() + ".csv");
    Path chart = folder.resolve(segment.name() + ".png");
    try (Counted counted = count(workspace, segment.id())) {
      List<String> columns = counted.catalog().fields().stream().map(Field::key).toList();
      long rows =
          new MembersTable(counted, columns)
              .export(table, TableStyle.of(session.texts().locale()), session.cancel());
      Sentences sentences = session.sentences(workspace, counted.catalog());
      Files.write(chart, picture(counted, sentences));
      session.out().println();
      session.out().println(session.texts().count("cli.exported", rows, table));
      session.say("cli.demo.chart", chart);
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.workspace.chart.unwritable", chart.toString()), e);
    }
  }

  private byte[] picture(Counted counted, Sentences sentences) {
    List<FunnelStep> steps = new ArrayList<>();
    String root = counted.segment().rule().id();
    for (NodeCounts node : counted.evaluation().nodes()) {
      if (!node.id().equals(root)) {
        int depth = Trees.depth(counted.segment().rule(), node.id()) - 1;
        steps.add(
            new FunnelStep(
                sentences.head(Trees.find(counted.segment().rule(), node.id()).orElseThrow()),
                node.inContext(),
                depth));
      }
    }
    JFreeChart funnel =
        new Charts(session.texts(), Palette.LIGHT)
            .funnel(
                counted.segment().name(),
                counted.evaluation().count(),
                counted.evaluation().base(),
                steps);
    return Pictures.png(funnel, CHART_WIDTH, Charts.height(funnel), 2);
  }

  private Counted count(Workspace workspace, String segment) {
    return workspace.count(
        workspace.segments().find(segment), SampleShop.AT, null, session.cancel());
  }
}
