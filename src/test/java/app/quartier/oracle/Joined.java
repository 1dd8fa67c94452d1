package app.quartier.oracle;

import app.quartier.domain.segment.Combine;
import java.util.Set;

/// How a group joins its children: by how many of them match.
final class Joined {
  private Joined() {}

  static boolean holds(Combine combine, int matching, int children, Set<Fault> faults) {
    return switch (combine) {
      case ALL -> matching == children;
      case ANY -> matching > 0;
      case NONE -> faults.contains(Fault.NONE_AS_ANY) ? matching > 0 : matching == 0;
      case EXACTLY_ONE ->
          faults.contains(Fault.EXACTLY_ONE_AS_ODD) ? matching % 2 == 1 : matching == 1;
    };
  }
}
