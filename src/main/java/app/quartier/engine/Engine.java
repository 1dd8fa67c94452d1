package app.quartier.engine;

import app.quartier.domain.data.Source;
import app.quartier.kernel.Cancel;

/// Makes engine versions: one state of a workspace's data, held in memory as columns.
public final class Engine {
  private static final long CACHE_BYTES = 64L << 20;

  private Engine() {}

  /// Reads the contacts and their keys at once; fields and events follow on first use. The source
  /// belongs to the version from here on: it is closed with it, or now when loading fails.
  public static EngineVersion load(Source source, Cancel cancel) {
    return load(source, CACHE_BYTES, cancel);
  }

  static EngineVersion load(Source source, long cacheBytes, Cancel cancel) {
    boolean loaded = false;
    try {
      EngineVersion version =
          new EngineVersion(
              source.catalog(),
              source.generation(),
              new Shelf(source, cancel),
              new MatchesCache(cacheBytes));
      loaded = true;
      return version;
    } finally {
      if (!loaded) {
        source.close();
      }
    }
  }
}
