package app.quartier;

import app.quartier.cli.Cli;
import app.quartier.cli.CliContext;
import app.quartier.cli.Desktop;
import app.quartier.cli.Terminal;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.ui.App;
import app.quartier.ui.Display;
import app.quartier.ui.Opening;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        version(),
        new Window(cancel),
        cancel);
  }

  /// The way from the command line to the window.
  private record Window(Cancel cancel) implements Desktop {
    @Override
    public Optional<Problem> obstacle() {
      return System.getProperty("glass.platform") == null
          ? new Display(System.getProperty("os.name", ""), System.getenv(), Files::exists)
              .obstacle()
          : Optional.empty();
    }

    @Override
    public void open(@Nullable Path folder, Locale locale, boolean sampleShop) {
      // fonts are measured by AWT, which needs no display of its own
      System.setProperty("java.awt.headless", "true");
      App.run(opening(folder, locale, Path.of(System.getProperty("user.home")), sampleShop));
    }

    @Override
    public Optional<String> rehearse(Path folder, Locale locale) {
      System.setProperty("java.awt.headless", "true");
      // its settings are nobody's
      return App.rehearse(opening(folder, locale, folder, false));
    }

    private Opening opening(@Nullable Path folder, Locale locale, Path home, boolean sampleShop) {
      return new Opening(
          folder,
          locale,
          ZoneId.systemDefault(),
          Clock.systemUTC(),
          home,
          version(),
          sampleShop,
          cancel);
    }
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Launcher.class.getPackage().getImplementationVersion(), "(development)");
  }
}
