package app.quartier.trees;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Segment;
import app.quartier.oracle.Oracle;
import java.time.Instant;

/// A segment to be evaluated at an instant.
///
/// @param oracle faultless, of that instant and the segment's zone; it knows the drawn leaves
///   already
record Case(Segment segment, Instant at, Oracle oracle) {

  Case with(Group rule) {
    return new Case(segment.withRule(rule), at, oracle);
  }

  /// The part of the contacts that is in.
  static double share(boolean[] members) {
    return members.length == 0 ? 0 : (double) count(members) / members.length;
  }

  static int count(boolean[] members) {
    int count = 0;
    for (boolean in : members) {
      count += in ? 1 : 0;
    }
    return count;
  }
}
