/// Numbers beside the builder: the count, the funnel, how a field is spread, and a few members.
///
/// Imports `kit` and `command` only; what opens other screens is handed in. Charts are drawn on the
/// window's thread from facets that were counted on a lane of their own. To add a chart: a
/// [Distribution] and its line in [Distributions].
@NullMarked
package app.quartier.ui.insight;

import org.jspecify.annotations.NullMarked;
