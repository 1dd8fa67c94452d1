package app.quartier.store;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.Almanac;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.Intake;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/// A workspace folder that is open: held by this process until closed.
///
/// Reading is safe from any thread; one write at a time. What a writing method reports as done is
/// on the disk when it returns. Expected trouble is a [Refusal]: after one about the disk, nothing
/// more can be done but closing, and the workspace is as it was before the write.
public final class Store implements Intake, AutoCloseable {
  private final FolderLock lock;
  private final Database database;
  private final Writing writing;
  private final AtomicInteger sources = new AtomicInteger();
  private final OneWrite turn = new OneWrite();

  private Store(FolderLock lock, Database database, Clock clock, Consumer<String> phases) {
    this.lock = lock;
    this.database = database;
    this.writing = new Writing(database, clock, phases);
  }

  /// Makes a workspace in a folder, which is made when missing, and opens it.
  ///
  /// @param currency ISO 4217 code
  public static Store create(Path folder, ZoneId zone, String currency, Clock clock) {
    return create(folder, zone, currency, clock, _ -> {});
  }

  static Store create(
      Path folder, ZoneId zone, String currency, Clock clock, Consumer<String> phases) {
    Folder place = new Folder(folder);
    place.prepare();
    return held(
        place,
        lock -> {
          place.requireNoWorkspace();
          new Creation(place, clock, phases).create(zone, currency);
          return opened(place, lock, clock, phases);
        });
  }

  /// Whether the folder holds a workspace, of whatever version.
  public static boolean isIn(Path folder) {
    return new Folder(folder).holdsWorkspace();
  }

  /// Opens the workspace of a folder and clears away what a killed process left behind.
  public static Store open(Path folder, Clock clock) {
    return open(folder, clock, _ -> {});
  }

  static Store open(Path folder, Clock clock, Consumer<String> phases) {
    Folder place = new Folder(folder);
    place.requireWorkspace();
    return held(place, lock -> opened(place, lock, clock, phases));
  }

  private static Store held(Folder place, Function<FolderLock, Store> work) {
    FolderLock lock = FolderLock.take(place.path());
    try {
      return work.apply(lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Store opened(Folder place, FolderLock lock, Clock clock, Consumer<String> phases) {
    Database database = Database.open(place.file());
    Store store = new Store(lock, database, clock, phases);
    try {
      new Sweep(store.writing).recover();
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// One state of the data, to be closed by the caller.
  public Source source() {
    return database.guarded(() -> {
      sources.incrementAndGet();
      return new SnapshotSource(database, sources::decrementAndGet);
    });
  }

  /// One state of the data, asked by SQL; to be closed by the caller.
  public SqlCheck sqlCheck() {
    return database.guarded(() -> {
      sources.incrementAndGet();
      return new SqlCheck(database, sources::decrementAndGet);
    });
  }

  /// All batches, oldest first.
  public List<BatchRecord> batches() {
    return database.transact(BatchLog::all);
  }

  /// Chooses how the workspace counts days from now on.
  public void keepCalendar(ZoneId zone, Almanac almanac) {
    beginWrite();
    try {
      database.transact(db -> {
        CalendarSettings.write(db, zone, almanac);
        Ledger.audit(db, writing.clock(), "calendar", "workspace", 0, 0);
        return 0;
      });
      database.force();
    } finally {
      endWrite();
    }
  }

  public ContactLists lists() {
    return new ContactLists(writing, turn);
  }

  public Segments segments() {
    return new Segments(writing);
  }

  @Override
  public Batch open(BatchPlan plan) {
    beginWrite();
    try {
      return database.guarded(() -> {
        int id =
            database.transact(db -> {
              requireNewKey(db, plan);
              int given = (int) Counters.take(db, Counters.BATCH, 1);
              BatchLog.insert(db, given, plan, writing.clock().instant());
              return given;
            });
        writing.reached(Writing.STAGE);
        Registry registry = database.transact(Registry::read);
        return new StagedBatch(writing, id, registry, this::endWrite);
      });
    } catch (RuntimeException e) {
      endWrite();
      throw e;
    }
  }

  private static void requireNewKey(DSLContext db, BatchPlan plan) {
    if (plan.keyField() == null) {
      return;
    }
    if (BatchLog.anyContact(db)) {
      throw new Refusal(Problem.input("store.key.fixed", plan.keyField()));
    }
  }

  /// Takes a published batch back.
  ///
  /// @param lists numbers of the lists that stay, whatever brought them: saved segments use them
  public UndoReport undo(int batch, Set<Integer> lists) {
    beginWrite();
    try {
      UndoReport report = database.guarded(() -> new Undo(writing).undo(batch, lists));
      new Sweep(writing).sweep(batch);
      return report;
    } finally {
      endWrite();
    }
  }

  Database database() {
    return database;
  }

  private void beginWrite() {
    if (!turn.begin()) {
      throw new IllegalStateException("one write at a time");
    }
  }

  private void endWrite() {
    try {
      // Sources opened earlier may still read tables that are no longer registered.
      if (sources.get() == 0 && !database.hasFailed()) {
        new Sweep(writing).dropOrphans();
      }
    } finally {
      turn.end();
    }
  }

  /// Closes the file; over half of it waste, it is rewritten first, which takes seconds per GB.
  @Override
  public void close() {
    try (lock) {
      database.close();
    }
  }
}
