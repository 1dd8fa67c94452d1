package app.quartier;

import app.quartier.cli.Cli;
import app.quartier.cli.CliContext;
import app.quartier.cli.Terminal;
import app.quartier.kernel.Cancel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/// Starts Quartier. It does not extend `javafx.application.Application`, because the Java launcher
/// refuses such a main class when JavaFX is on the class path.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.exit(Cli.process(args, Launcher::context));
  }

  /// What the process finds around it; nothing further in looks for it again.
  private static CliContext context(Cancel cancel) {
    return new CliContext(
        Terminal.out(),
        Terminal.err(),
        Terminal.interactive(),
        Locale.getDefault(Locale.Category.DISPLAY),
        ZoneId.systemDefault(),
        Clock.systemUTC(),
        Path.of(System.getProperty("user.home")),
        Objects.requireNonNullElse(
            Launcher.class.getPackage().getImplementationVersion(), "(development)"),
        cancel);
  }
}
