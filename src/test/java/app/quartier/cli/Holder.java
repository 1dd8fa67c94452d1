package app.quartier.cli;

import app.quartier.workspace.Assembly;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// A process that opens a workspace and keeps it until it is killed.
public final class Holder {
  static final String READY = "READY";

  private Holder() {}

  public static void main(String[] args) throws IOException {
    try (Workspace held = new Assembly(Clock.systemUTC()).open(Path.of(args[0]))) {
      System.out.println(READY);
      System.out.flush();
      while (System.in.read() >= 0) {
        held.catalog();
      }
    }
  }
}
