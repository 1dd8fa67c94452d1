package app.quartier;

import app.quartier.cli.CommandLine;

/// Starts Quartier. It does not extend `javafx.application.Application`, because the Java launcher
/// refuses such a main class when JavaFX is on the class path.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.exit(new CommandLine().run());
  }
}
