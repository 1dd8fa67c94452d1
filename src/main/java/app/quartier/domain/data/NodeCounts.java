package app.quartier.domain.data;

/// The numbers of one node.
///
/// @param alone contacts that match the node by itself, its `not` applied
/// @param inContext the funnel: inside ALL, those left after this and all earlier siblings; inside
///   ANY (and EXACTLY ONE), those it adds to earlier siblings; inside NONE, those left after
///   removing it. Children of a group see the contacts that reach the group. The root's is the size
///   of the rule.
/// @param effect the rule's size minus its size without the node; a rule without nodes has none
public record NodeCounts(String id, long alone, long inContext, long effect) {}
