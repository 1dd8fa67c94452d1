package app.quartier.cli;

import app.quartier.kernel.Cancel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/// Runs commands in-process, at a fixed instant, over a workspace folder.
record Console(Path workspace, Locale locale, Cancel cancel) {
  static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");

  /// What a run printed and how it ended.
  record Said(int code, String out, String err) {}

  static Console english(Path workspace) {
    return new Console(workspace, Locale.ENGLISH, Cancel.NEVER);
  }

  static Console french(Path workspace) {
    return new Console(workspace, Locale.FRENCH, Cancel.NEVER);
  }

  Said run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CliContext context =
        new CliContext(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            locale,
            ZoneId.of("Europe/Paris"),
            Clock.fixed(NOW, ZoneOffset.UTC),
            workspace.resolveSibling("home"),
            "1.2.3",
            new NoDesktop(),
            cancel);
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--workspace", workspace.toString()))
            .toArray(String[]::new);
    int code = Cli.run(all, context);
    return new Said(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
