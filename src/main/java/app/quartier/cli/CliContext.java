package app.quartier.cli;

import app.quartier.kernel.Cancel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// What a run of the command line takes from its surroundings.
///
/// @param out for results, in UTF-8
/// @param err for problems and progress, in UTF-8
/// @param interactive whether a person watches `err`
/// @param locale of the system; `--lang` goes before it
/// @param zone of the system, for new workspaces
/// @param home the person's folder; the default workspace stands in it
/// @param version of the program
/// @param desktop opens the window
public record CliContext(
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Locale locale,
    ZoneId zone,
    Clock clock,
    Path home,
    String version,
    Desktop desktop,
    Cancel cancel) {}
