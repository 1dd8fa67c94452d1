package app.quartier.chart;

/// One bar of a funnel: a node of the tree and the contacts left in its context.
///
/// @param label the node as a sentence
/// @param depth of the node below the root's children, 0 for those
public record FunnelStep(String label, long count, int depth) {}
