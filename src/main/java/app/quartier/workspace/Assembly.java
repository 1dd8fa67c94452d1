package app.quartier.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// Puts the parts together by hand. The only place that knows them all.
@SuppressWarnings("DoNotCallSuggester")
public final class Assembly {
  private final Clock clock;

  public Assembly(Clock clock) {
    this.clock = clock;
  }

  /// Opens the workspace in this folder.
  public Workspace open(Path folder) {
    throw new UnsupportedOperationException(folder.toString() + clock);
  }

  /// Opens the workspace in this folder, making it first where there is none.
  ///
  /// @param currency ISO 4217 code, for a new workspace
  public Workspace openOrCreate(Path folder, ZoneId zone, String currency) {
    throw new UnsupportedOperationException(folder.toString() + zone + currency);
  }
}
