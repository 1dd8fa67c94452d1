/// The oracle: what a segment means, worked out contact by contact from the document's records.
///
/// It may import `domain.segment`, `java.*` and nothing else of the application (an architecture
/// rule says so): its folding, calendar, pruning, missing rule and counts are written from the
/// rules of the segment language, not from the code under test, or equality would prove nothing. It
/// is slow and plain on purpose: values are natural Java types, a missing one is absent from its
/// map, times are compared as local dates rather than resolved to bounds, groups count their
/// matching children.
///
/// To add an operator: its line in [Verdict]; to add a kind of leaf: a case in [Oracle]. A planted
/// [Fault] turns one rule wrong, and `PlantedFaultsTest` shows that the comparison notices.
@NullMarked
package app.quartier.oracle;

import org.jspecify.annotations.NullMarked;
