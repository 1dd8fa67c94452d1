package app.quartier.trees;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Segment;
import java.time.Instant;

/// A segment to be evaluated at an instant.
record Case(Segment segment, Instant at) {

  Case with(Group rule) {
    return new Case(segment.withRule(rule), at);
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
