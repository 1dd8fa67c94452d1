/// The command line: the only place that writes to the standard streams.
///
/// May import `workspace`, `domain`, `document`, `value`, `text`, `chart`, `work`, and picocli. To
/// add a command, add a class here and list it with the others.
@NullMarked
package app.quartier.cli;

import org.jspecify.annotations.NullMarked;
