package app.quartier.workspace;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.NewField;
import app.quartier.domain.intake.UndoReport;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.importing.Ground;
import app.quartier.importing.Imports;
import app.quartier.importing.LastFile;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import app.quartier.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One open workspace. Expected trouble comes as [Refusal].
///
/// Counting is safe from any thread and always answers for one state of the data: the current
/// version is taken once per question. Imports and undos come one at a time; each ends by putting a
/// new version in place of the current one.
public final class Workspace implements AutoCloseable {
  /// Folder of the files of rejected rows.
  private static final String REJECTS = "rejects";

  /// Folder of what is only worked out from the database.
  static final String DERIVED = "derived";

  private final Path folder;
  private final Store store;
  private final Clock clock;
  private final DerivedFiles derived;
  private final Versions versions;
  private final SegmentShelf segments;
  private final ListShelf lists;
  private final LastFile lastFile = new LastFile();
  private final Runnable discard;
  private volatile boolean wanted;

  /// @param discard takes a workspace away again that was made for this opening and has stayed
  ///   empty; runs after the end
  Workspace(Path folder, Store store, Clock clock, Runnable discard) {
    this.folder = folder;
    this.store = store;
    this.clock = clock;
    this.discard = discard;
    this.derived = DerivedFiles.in(folder.resolve(DERIVED));
    this.versions = new Versions(Engine.load(store.source(), derived, Cancel.NEVER));
    this.segments = new SegmentShelf(store.segments(), this::check, () -> wanted = true);
    this.lists =
        new ListShelf(
            store,
            versions,
            segments,
            () -> {
              wanted = true;
              renew();
            });
  }

  public Path folder() {
    return folder;
  }

  public Catalog catalog() {
    return versions.current().catalog();
  }

  /// Imports a file, or with `dryRun` predicts what importing it would do.
  ///
  /// @param words says a problem in the language of the rejects file
  public ImportOutcome importFile(
      ImportSettings settings,
      boolean dryRun,
      Function<Problem, String> words,
      Progress progress,
      Cancel cancel) {
    EngineVersion version = versions.taken();
    ImportOutcome outcome;
    try {
      outcome = Imports.run(settings, ground(version, words), dryRun, progress, cancel);
    } finally {
      versions.givenBack(version);
    }
    if (!dryRun && outcome instanceof ImportOutcome.Imported) {
      wanted = true;
      renew();
    }
    return outcome;
  }

  /// The first rows of a file, read as an import with these settings would read them. Refused when
  /// the file cannot be read.
  public ImportPreview previewFile(
      ImportSettings settings,
      int most,
      Function<Problem, String> words,
      Progress progress,
      Cancel cancel) {
    EngineVersion version = versions.taken();
    try {
      return Imports.preview(settings, ground(version, words), most, progress, cancel);
    } finally {
      versions.givenBack(version);
    }
  }

  /// How to begin reading a file: as contacts, or as the events its columns show.
  public ImportSettings recognised(
      Path file, Function<Problem, String> words, Progress progress, Cancel cancel) {
    EngineVersion version = versions.taken();
    try {
      return Imports.recognised(file, ground(version, words), progress, cancel);
    } finally {
      versions.givenBack(version);
    }
  }

  /// What columns of such files usually hold, whether the workspace has the field or not.
  ///
  /// @param kind key of the kind of event a row is; null when a row is a contact
  public static List<NewField> usualFields(@Nullable String kind) {
    return Imports.usualFields(kind);
  }

  private Ground ground(EngineVersion version, Function<Problem, String> words) {
    return new Ground(
        version.catalog(),
        version,
        version,
        store::source,
        store,
        this::rejects,
        lastFile,
        words,
        clock);
  }

  private Path rejects(int batch) {
    return folder.resolve(REJECTS).resolve("import-" + batch + ".csv");
  }

  /// Takes an import back. A list it brought stays, empty, while a saved segment asks for it.
  public UndoReport undoImport(int batch) {
    UndoReport report = store.undo(batch, lists.used());
    renew();
    return report;
  }

  /// Imports and undos, newest first. One that was cancelled or failed left nothing and is none.
  public List<PastImport> imports() {
    return new PastImports(folder.resolve(REJECTS), store.batches()).newestFirst();
  }

  /// Chooses how the workspace counts days; what is counted from now on is counted so.
  public void keepCalendar(ZoneId zone, Almanac almanac) {
    store.keepCalendar(zone, almanac);
    wanted = true;
    renew();
  }

  /// The lists of contacts.
  public ListShelf lists() {
    return lists;
  }

  /// The saved segments.
  public SegmentShelf segments() {
    return segments;
  }

  /// Counts a segment with the numbers of every node.
  ///
  /// @param at null = now
  /// @param zone used instead of the segment's own, and by segments that have none; null = the
  ///   segment's, else the workspace's
  public Counted count(
      Segment segment, @Nullable Instant at, @Nullable ZoneId zone, Cancel cancel) {
    EngineVersion version = versions.taken();
    try {
      Lowered lowered = lowered(segment, version.catalog(), at, zone);
      return new Counted(
          segment,
          lowered,
          version.evaluate(lowered, cancel),
          version.catalog(),
          version,
          version,
          () -> versions.givenBack(version));
    } catch (RuntimeException e) {
      versions.givenBack(version);
      throw e;
    }
  }

  /// Checks a segment against the workspace: what is unknown or does not fit is refused.
  public void check(Segment segment) {
    lowered(segment, versions.current().catalog(), null, null);
  }

  private Lowered lowered(
      Segment segment, Catalog catalog, @Nullable Instant at, @Nullable ZoneId zone) {
    Instant instant = at == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : at;
    Segment asked = zone == null ? segment : segment.withZone(zone);
    return new Lowering(catalog, instant, zone == null ? catalog.zone() : zone, this::savedSegment)
        .lower(asked);
  }

  private Optional<Segment> savedSegment(String id) {
    return segments.withId(id).map(saved -> loaded(saved.document()).withName(saved.name()));
  }

  static Segment loaded(String document) {
    return loaded(SegmentJson.read(document));
  }

  static Segment loaded(Read read) {
    return switch (read) {
      case Read.Loaded(Segment segment) -> segment;
      case Read.Rejected(List<Problem> problems) -> throw new Refusal(problems);
    };
  }

  /// Puts a version of the data as it is now in place of the current one, and keeps what is the
  /// same in both. One after the other, so that what was read later is put there later.
  private synchronized void renew() {
    versions.replace(Engine.load(store.source(), derived, versions.current(), Cancel.NEVER));
  }

  @Override
  public void close() {
    try (store) {
      versions.close();
    }
    if (!wanted) {
      discard.run();
    }
  }
}
