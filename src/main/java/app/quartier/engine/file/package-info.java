/// Files of what was worked out from a workspace's database, so that it need not be read again when
/// the workspace is next opened. They are never needed: a missing, damaged or outdated one costs
/// time, nothing else, and the whole folder may be deleted at any moment.
///
/// Imports nothing of the program. What is in a file is told by its title, which names the state of
/// the data it comes from; the file's name is derived from the title, so what is outdated is never
/// found.
///
/// Decisions
/// - 2026-11-26 Files are copied into arrays, not used where they are mapped: reading a million
///   numbers takes two milliseconds, and nothing then depends on what becomes of a file. They are
///   not forced to the disk: a checksum over the whole tells one that was cut short. Kept by
///   `DerivedFilesTest`, over a workspace by `DerivedWorkspaceTest`.
@NullMarked
package app.quartier.engine.file;

import org.jspecify.annotations.NullMarked;
