/// The command line: every use case of `workspace` as a command, for people and for programs.
///
/// May import `workspace`, `domain`, `document`, `value`, `text`, `chart`, `work`, and picocli; it
/// alone uses the standard streams. [Cli#run] does one run; tests call it in-process.
///
/// To add a command: one class here, one line in [Commands], its help in the `cli` bundles
/// (`cli.help.quartier.<name>.usage.description`, and a text per option).
///
/// Decisions:
/// - 2026-11-21 What people see and what programs read is written by different code: tables follow
///   the language, JSON never does (`CountCommandTest`).
/// - 2026-11-21 Options come to the commands as texts and are read by [Reading], because picocli's
///   own messages know English only (`UsageTest`).
/// - 2026-11-26 Only the command a line calls for is made, and the window comes without picocli,
///   whose look through all commands was a third of a second of every start (`HelpTest`).
@NullMarked
package app.quartier.cli;

import org.jspecify.annotations.NullMarked;
