/// Charts: a record in, a JFreeChart out, and a picture of it. No JavaFX, no screen needed.
///
/// May import `kernel`, `domain` and `text`. To add a chart: one method of [Charts] that builds a
/// plot from a record, its texts in the `chart` bundles, a picture test in both languages and both
/// palettes. Colours come from [Palette], letters from [Inter]; nothing else names either.
///
/// Decisions:
/// - 2026-11-21 Labels stand above their bars, not beside them: a condition is a sentence and has
///   no room in a margin (`ChartsTest`).
/// - 2026-11-21 A facet compares shares, not counts: a segment is always smaller than the base, so
///   counts would only say that (`FacetSharesTest`).
/// - 2026-11-21 The font is bundled, so that a picture is the same on every machine.
@NullMarked
package app.quartier.chart;

import org.jspecify.annotations.NullMarked;
