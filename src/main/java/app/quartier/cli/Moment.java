package app.quartier.cli;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that evaluates a segment: at which instant, in which zone.
final class Moment {
  @Option(names = "--at", paramLabel = "INSTANT")
  @Nullable String at;

  @Option(names = "--zone", paramLabel = "ZONE")
  @Nullable String zone;

  /// Null = now.
  @Nullable Instant instant() {
    return Reading.instant("--at", at);
  }

  /// Null = the segment's, else the workspace's.
  @Nullable ZoneId zoneId() {
    return Reading.zone("--zone", zone);
  }
}
