package app.quartier.workspace;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Puts the parts of a workspace together by hand.
public final class Assembly {
  private final Clock clock;

  public Assembly(Clock clock) {
    this.clock = clock;
  }

  /// Opens the workspace in this folder.
  public Workspace open(Path folder) {
    return assembled(folder, Store.open(folder, clock), () -> {});
  }

  /// Makes a workspace in this folder.
  ///
  /// @param currency ISO 4217 code
  public Workspace create(Path folder, ZoneId zone, String currency) {
    return assembled(folder, Store.create(folder, zone, currency, clock), () -> {});
  }

  /// Opens the workspace in this folder, making it first where there is none. One that was made and
  /// got nothing to keep is gone again when it is closed.
  ///
  /// @param zone and `currency` for a new workspace
  public Workspace openOrCreate(Path folder, ZoneId zone, String currency) {
    if (Store.isIn(folder)) {
      return open(folder);
    }
    return fresh(folder, zone, currency, Footprint.of(folder));
  }

  /// Opens the workspace in this folder, or where there is none an empty one elsewhere that lasts
  /// until it is closed: for predictions, which leave nothing behind.
  public Workspace openOrPretend(Path folder, ZoneId zone, String currency) {
    if (Store.isIn(folder)) {
      return open(folder);
    }
    try {
      Path elsewhere = Files.createTempDirectory("quartier-");
      return fresh(elsewhere, zone, currency, new Footprint(elsewhere, List.of(elsewhere)));
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.workspace.noTemporary"), e);
    }
  }

  private Workspace fresh(Path folder, ZoneId zone, String currency, Footprint footprint) {
    try {
      return assembled(folder, Store.create(folder, zone, currency, clock), footprint::remove);
    } catch (RuntimeException e) {
      footprint.remove();
      throw e;
    }
  }

  private Workspace assembled(Path folder, Store store, Runnable discard) {
    try {
      return new Workspace(folder, store, clock, discard);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }
}
