package app.quartier.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.Regions;
import app.quartier.work.Ahead;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One import from the bytes of the file to the report.
final class ImportRun {
  private static final int REFUSED_KEPT = 5;

  private final Opened opened;
  private final ImportSettings settings;
  private final Ground ground;
  private final Catalog catalog;
  private final Progress progress;
  private final Survey.Watch watch;
  private final Conventions base;
  private final boolean keyFree;

  ImportRun(Opened opened, Ground ground, Progress progress, Cancel cancel) {
    this.opened = opened;
    this.settings = opened.settings();
    this.ground = ground;
    this.catalog = KeyChoice.catalog(settings, ground);
    this.progress = progress;
    ZoneId zone = settings.zone() == null ? catalog.zone() : settings.zone();
    int year = LocalDate.ofInstant(ground.clock().instant(), zone).getYear();
    String region = Regions.of(zone);
    this.base = new Conventions('.', DateOrder.DAY_FIRST, zone, region, year + Imports.YEARS_AHEAD);
    this.keyFree =
        settings.eventKind() == null && ground.columns().contacts().findFirst().isEmpty();
    this.watch = new Survey.Watch(progress, cancel, region);
  }

  /// What the survey found out about the file.
  private record Surveyed(Encoding encoding, Shape shape, Plan plan, Repeated repeated) {}

  ImportReport run(boolean dryRun) throws IOException {
    Surveyed surveyed = survey();
    if (dryRun) {
      return take(surveyed, null, rejects(null, surveyed));
    }
    String name = fileName();
    String text = SettingsText.of(settings, surveyed.encoding(), surveyed.shape(), surveyed.plan());
    String newKey =
        catalog.keyField().equals(ground.catalog().keyField()) ? null : catalog.keyField();
    BatchPlan plan =
        new BatchPlan(BatchPlan.Kind.IMPORT, name, surveyed.encoding().sha256(), text, newKey);
    try (Batch batch = ground.intake().open(plan)) {
      Rejects rejects = rejects(() -> ground.rejects().apply(batch.id()), surveyed);
      boolean published = false;
      try {
        ImportReport report = take(surveyed, batch, rejects);
        published = true;
        return report;
      } finally {
        if (!published) {
          rejects.discard();
        }
      }
    }
  }

  private String fileName() {
    return String.valueOf(settings.file().getFileName());
  }

  /// The first rows as they stand in the file, with what does not fit. Rows of a file that cannot
  /// be imported as asked can be seen all the same; the dry run tells why it is refused.
  ImportPreview preview(int most) throws IOException {
    Plan plan =
        planned(new Wishes(catalog, settings.eventKind(), opened.shape(), settings.labels()))
            .plan();
    RowReader reader = new RowReader(plan.targets(), plan.country().orElse(null));
    List<ImportPreview.Line> lines = new ArrayList<>();
    try (Rows rows = opened.rows()) {
      Row row = rows.next();
      for (; row != null && lines.size() < most; row = rows.next()) {
        lines.add(line(row, plan, reader));
      }
    }
    Findings found = findings();
    return new ImportPreview(
        opened.shape().columns(),
        lines,
        found.readAs(plan, base.zone()),
        found.fields(plan, reader));
  }

  private static ImportPreview.Line line(Row row, Plan plan, RowReader reader) {
    if (row.fault() != null) {
      return new ImportPreview.Line(row.line(), row.cells(), Map.of(), row.fault());
    }
    RowReader.Values values = reader.read(row);
    Map<Integer, Problem> misfits = reader.misfits(values);
    return new ImportPreview.Line(row.line(), row.cells(), misfits, vital(plan, values));
  }

  /// Why a row cannot be taken whatever its other cells hold: nobody, or no time, is named.
  private static @Nullable Problem vital(Plan plan, RowReader.Values values) {
    for (int i = 0; i < plan.targets().size(); i++) {
      Target.Use use = plan.targets().get(i).use();
      if ((use == Target.Use.KEY || use == Target.Use.AT) && values.cell(i) == null) {
        Problem misfit = values.misfit(i);
        String missing =
            use == Target.Use.KEY ? "problem.import.row.noKey" : "problem.import.row.noTime";
        return misfit == null ? Problem.input(missing) : misfit;
      }
    }
    return null;
  }

  private Findings findings() {
    return new Findings(settings, catalog, keyFree, opened.encoding(), opened.shape());
  }

  private Rejects rejects(@Nullable Supplier<Path> place, Surveyed surveyed) {
    String readAs = ReadAs.written(settings, base.zone(), surveyed.plan().settled());
    return new Rejects(place, surveyed.shape(), readAs, ground.wording());
  }

  private Surveyed survey() throws IOException {
    Encoding encoding = opened.encoding();
    Shape shape = opened.shape();
    Wishes wishes = new Wishes(catalog, settings.eventKind(), shape, settings.labels());
    Planned planned = planned(wishes);
    Plan plan = planned.plan();
    Requirements.none(wishes.problems());
    Requirements.rows(plan, settings.file());
    Requirements.columns(plan, shape, catalog, settings.eventKind() != null);
    return new Surveyed(encoding, shape, plan, repeated(planned));
  }

  /// The survey has seen the keys, unless it read them otherwise than the plan does.
  private Repeated repeated(Planned planned) throws IOException {
    Plan plan = planned.plan();
    Target.Use identity = settings.eventKind() == null ? Target.Use.KEY : Target.Use.REF;
    Target target = plan.use(identity).orElse(null);
    if (target == null) {
      return Repeated.NONE;
    }
    Optional<Repeated> seen =
        planned.survey().columns().get(target.column()).repeated(target.reader());
    if (seen.isPresent() && target.second() < 0) {
      return seen.get();
    }
    try (Rows rows = opened.rows()) {
      return Keys.repeated(rows, target, watch, plan.rows());
    }
  }

  private record Planned(Plan plan, Survey survey) {}

  private Planned planned(Wishes wishes) throws IOException {
    Shape shape = opened.shape();
    List<Wish> wished = wishes.of(new Overrides(settings.overrides(), shape));
    String identity = settings.eventKind() == null ? catalog.keyField() : KnownHeaders.REF;
    Survey survey = Survey.of(opened, wished, identity, ground.lastFile(), watch);
    Plan plan =
        new Planner(catalog, settings.eventKind(), shape, base, opened.told()).plan(wished, survey);
    return new Planned(plan, survey);
  }

  private ImportReport take(Surveyed surveyed, @Nullable Batch batch, Rejects rejects)
      throws IOException {
    Plan plan = surveyed.plan();
    Tally tally = new Tally();
    RowTaker taker = taker(surveyed, batch, tally);
    RowReader reader = new RowReader(plan.targets(), plan.country().orElse(null));
    List<ImportReport.RejectedRow> refused = new ArrayList<>();
    long blank =
        each(
            row -> looked(row, reader, taker),
            row -> {
              ImportReport.RejectedRow rejected = take(row, rejects, tally);
              if (rejected != null && refused.size() < REFUSED_KEPT) {
                refused.add(rejected);
              }
            },
            plan.rows());
    taker.finish(watch.cancel());
    watch.cancel().check();
    Path rejected = rejects.finish().orElse(null);
    BatchCounts counts = tally.counts();
    publish(batch, rejected, counts);
    Integer id = batch == null ? null : Integer.valueOf(batch.id());
    List<Problem> notes = notes(surveyed, reader, taker);
    Findings found = findings();
    return new ImportReport(
        id,
        counts,
        blank,
        rejected,
        found.readAs(plan, base.zone()),
        found.fields(plan, reader),
        notes,
        refused,
        taker.currencies());
  }

  /// Hands on each row that is not blank, looked at on another thread meanwhile, and returns how
  /// many are blank.
  private long each(Function<Row, LookedAt> look, Consumer<LookedAt> sink, long total)
      throws IOException {
    try (Rows rows = opened.rows();
        Ahead<List<LookedAt>> ahead = Ahead.of("reading", () -> lookedAt(rows.bunch(), look))) {
      long done = 0;
      for (List<LookedAt> bunch = ahead.next(); bunch != null; bunch = ahead.next()) {
        for (LookedAt row : bunch) {
          watch.row("progress.import.stage", done++, total);
          sink.accept(row);
        }
      }
      return rows.blank();
    }
  }

  /// A row, and its values when its cells are as they should be.
  private record LookedAt(Row row, RowReader.@Nullable Values values, RowTaker.Looked looked) {}

  private static @Nullable List<LookedAt> lookedAt(
      @Nullable List<Row> rows, Function<Row, LookedAt> look) {
    return rows == null ? null : rows.stream().map(look).toList();
  }

  private static LookedAt looked(Row row, RowReader reader, RowTaker taker) {
    Problem fault = row.fault();
    if (fault != null) {
      return new LookedAt(row, null, () -> fault);
    }
    RowReader.Values values = reader.read(row);
    return new LookedAt(row, values, taker.look(row, values));
  }

  private void publish(@Nullable Batch batch, @Nullable Path rejected, BatchCounts counts) {
    if (batch != null) {
      progress.at("progress.import.publish", 0, -1);
      if (rejected != null) {
        batch.rejects(String.valueOf(rejected.getFileName()));
      }
      batch.publish(counts);
    }
  }

  /// What became of a row that is not taken; null when it is.
  private ImportReport.@Nullable RejectedRow take(LookedAt lookedAt, Rejects rejects, Tally tally) {
    Row row = lookedAt.row();
    RowReader.Values values = lookedAt.values();
    Problem fault = lookedAt.looked().take();
    if (fault != null) {
      tally.rejected++;
      RowReader.Misfit misfit = values == null ? null : values.misfit(fault);
      rejects.add(row, List.of(misfit == null ? fault : named(misfit)));
      return new ImportReport.RejectedRow(
          row.line(), misfit == null ? null : misfit.column(), fault);
    }
    if (values != null && !values.misfits().isEmpty()) {
      tally.rejectedCells += values.misfits().size();
      rejects.add(row, values.misfits().stream().map(this::named).toList());
    }
    return null;
  }

  /// A fault that is a cell's is told with the name of its column.
  private Problem named(RowReader.Misfit misfit) {
    return Problem.input(
        "problem.import.cell", misfit.column(), ground.wording().apply(misfit.problem()));
  }

  private RowTaker taker(Surveyed surveyed, @Nullable Batch batch, Tally tally) {
    Plan plan = surveyed.plan();
    String kind = settings.eventKind();
    Enrolment enrolment =
        new Enrolment(
            ground,
            plan,
            batch,
            settings.list(),
            new Enrolment.Origin(fileName(), surveyed.encoding().sha256()));
    if (kind == null) {
      return new ContactTaker(enrolment, plan, batch, surveyed.repeated(), tally, watch.cancel());
    }
    EventLayout layout = EventLayout.of(catalog, kind, plan, batch);
    boolean saysMachine = plan.use(Target.Use.MACHINE).isPresent();
    EventMerge merge =
        new EventMerge(
            new EventMerge.Setting(layout, layout.said(plan), saysMachine, ground.source()),
            batch,
            surveyed.repeated(),
            tally);
    merge.scan(watch.cancel());
    return new EventTaker(enrolment, plan, layout, merge, settings.rates(), tally);
  }

  private List<Problem> notes(Surveyed surveyed, RowReader reader, RowTaker taker) {
    List<Problem> notes = new ArrayList<>();
    if (surveyed.shape().lead() > 0) {
      notes.add(Problem.input("problem.import.note.rejects"));
    }
    if (settings.eventKind() == null) {
      Mistaken.note(surveyed.shape(), surveyed.repeated()).ifPresent(notes::add);
    }
    notes.addAll(surveyed.plan().notes());
    notes.addAll(clockNotes(reader));
    notes.addAll(taker.notes());
    return notes;
  }

  private static List<Problem> clockNotes(RowReader reader) {
    List<Problem> notes = new ArrayList<>();
    if (reader.gaps() > 0) {
      notes.add(Problem.input("problem.import.note.gaps", reader.gaps()));
    }
    if (reader.overlaps() > 0) {
      notes.add(Problem.input("problem.import.note.overlaps", reader.overlaps()));
    }
    return notes;
  }
}
