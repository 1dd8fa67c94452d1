package app.quartier.workspace;

import app.quartier.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// Puts the parts of a workspace together by hand.
public final class Assembly {
  private final Clock clock;

  public Assembly(Clock clock) {
    this.clock = clock;
  }

  /// Opens the workspace in this folder.
  public Workspace open(Path folder) {
    return assembled(folder, Store.open(folder, clock));
  }

  /// Makes a workspace in this folder.
  ///
  /// @param currency ISO 4217 code
  public Workspace create(Path folder, ZoneId zone, String currency) {
    return assembled(folder, Store.create(folder, zone, currency, clock));
  }

  /// Opens the workspace in this folder, making it first where there is none.
  ///
  /// @param zone and `currency` for a new workspace
  public Workspace openOrCreate(Path folder, ZoneId zone, String currency) {
    return Store.isIn(folder) ? open(folder) : create(folder, zone, currency);
  }

  private Workspace assembled(Path folder, Store store) {
    try {
      return new Workspace(folder, store, clock);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }
}
