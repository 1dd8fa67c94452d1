/// The window. One folder per screen; features never import one another, only `kit` and `command`.
///
/// May import `workspace`, `domain`, `document`, `value`, `text`, `chart` and `work`. `Wiring` puts
/// the window together by hand.
///
/// Decisions:
/// - 2026-11-25 The window is put together in parts, a frame each, and a large tree row by row, so
///   that keys and mouse never wait for long; what looks the same is left as it is
///   (`LargeTreeTest`, and the scenario measures the pauses).
/// - 2026-11-25 `demo --rehearsal`, which no help lists, plays the program once without anybody:
///   packaging runs it so that Java keeps what it loaded in `quartier.aot`, and the launchers use
///   that when it fits (`RehearsalTest`).
/// - 2026-11-26 The workspace is opened once the first frame is there, as beside it both wait for
///   each other; `-Dquartier.startup=true` tells when each came (`OpeningStoriesTest`).
/// - 2026-11-26 A key among fifty conditions is followed by few changes of the scene, or dressing
///   and laying out take longer than counting: heights are remembered (`ColumnTest`), scrolling
///   waits for the layout (`InSightTest`), numbers pale only when they are waited for (`DeskTest`),
///   and a scroll pane draws only what changed.
/// - 2026-11-26 A frame waits until the one before is painted, so painting is kept small: nothing
///   large is transparent (`WholeWindowStoriesTest`), the surface is the fill of the scene
///   (`FrameStoriesTest`), and the shadow of a card in the window is layers, no effect.
/// - 2026-11-26 What nobody waits for begins when all that is seen is dressed: the counts of the
///   side bar (`NumbersTest`) and of the templates (`FrameStoriesTest`) took the processors from
///   the first clicks. For these Java's compiler gives way a little, and no more, as what it has
///   not compiled yet is slow (`LaunchersTest`; the scenario measures both).
/// - 2026-11-26 Java's compiler goes by what `quartier.aot` knows of the rehearsal: without that
///   the first frame is 50 ms sooner, but the window's own work at the first clicks takes half as
///   long again (median of six plays each).
/// - 2026-11-27 A process that is told to end closes its workspace without the window's thread:
///   once the Java machine shuts down, JavaFX takes nothing more (`PoliteKillTest`).
@NullMarked
package app.quartier.ui;

import org.jspecify.annotations.NullMarked;
