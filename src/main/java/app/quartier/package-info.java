/// Quartier: a segment builder for email marketers.
///
/// The folders show the architecture; each package's own page says what it is, what it may import
/// and how to add to it. From the inside out: `kernel`, `domain`, then the parts that know one
/// technology each (`document`, `value`, `text`, `engine`, `sql`, `store`, `importing`, `export`,
/// `chart`), then `workspace`, which puts them together as use cases, and last the faces: `cli`
/// and, with the window, `ui`. The table of who may import whom is kept by `ArchitectureTest`.
@NullMarked
package app.quartier;

import org.jspecify.annotations.NullMarked;
