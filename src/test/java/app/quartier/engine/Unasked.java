package app.quartier.engine;

import app.quartier.domain.data.Source;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;

/// One state of data in memory, handed out as if nothing had been asked of it yet: what is loaded
/// and indexed is shared, the answers to leaves are not.
public final class Unasked implements AutoCloseable {
  private static final long CACHE_BYTES = 64L << 20;

  private final Source source;
  private final Shelf shelf;

  public Unasked(Source source) {
    this.source = source;
    this.shelf = new Shelf(source, DerivedFiles.none(), null, Cancel.NEVER);
  }

  public EngineVersion version() {
    return new EngineVersion(
        source.catalog(), source.generation(), shelf, new MatchesCache(CACHE_BYTES));
  }

  @Override
  public void close() {
    shelf.close();
  }
}
