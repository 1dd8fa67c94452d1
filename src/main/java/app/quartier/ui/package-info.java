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
@NullMarked
package app.quartier.ui;

import org.jspecify.annotations.NullMarked;
