package app.quartier.trees;

import java.util.ArrayList;
import java.util.List;

/// One cell of the table that has to fill: a kind of leaf, what a missing value does, and `not`.
record Slot(LeafKind kind, LeafKind.Policy policy, boolean not) {

  static List<Slot> all() {
    List<Slot> all = new ArrayList<>();
    for (LeafKind kind : LeafKind.values()) {
      for (LeafKind.Policy policy : kind.policies()) {
        all.add(new Slot(kind, policy, false));
        all.add(new Slot(kind, policy, true));
      }
    }
    return all;
  }
}
