package app.quartier.engine;

import app.quartier.domain.data.Source;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import org.jspecify.annotations.Nullable;

/// Makes engine versions: one state of a workspace's data, held in memory as columns.
public final class Engine {
  private static final long CACHE_BYTES = 64L << 20;

  private Engine() {}

  /// Reads the contacts and their keys at once; fields and events follow on first use. The source
  /// belongs to the version from here on: it is closed with it, or now when loading fails.
  public static EngineVersion load(Source source, Cancel cancel) {
    return load(source, DerivedFiles.none(), cancel);
  }

  /// Like that, but takes from files what they have of this state, and keeps the rest there.
  public static EngineVersion load(Source source, DerivedFiles files, Cancel cancel) {
    return load(source, files, CACHE_BYTES, null, cancel);
  }

  /// Like that, but takes over from an earlier version of the same workspace what has not changed
  /// since: columns, events, and the answers to leaves about nothing else.
  public static EngineVersion load(
      Source source, DerivedFiles files, EngineVersion before, Cancel cancel) {
    return load(source, files, CACHE_BYTES, before, cancel);
  }

  static EngineVersion load(
      Source source,
      DerivedFiles files,
      long cacheBytes,
      @Nullable EngineVersion before,
      Cancel cancel) {
    boolean loaded = false;
    try {
      Shelf shelf = new Shelf(source, files, before == null ? null : before.shelf(), cancel);
      MatchesCache cache = new MatchesCache(cacheBytes);
      if (before != null) {
        cache.takeOver(before.cache(), new Unchanged(shelf, before.shelf())::holds);
      }
      EngineVersion version =
          new EngineVersion(source.catalog(), source.generation(), shelf, cache);
      loaded = true;
      return version;
    } finally {
      if (!loaded) {
        source.close();
      }
    }
  }
}
