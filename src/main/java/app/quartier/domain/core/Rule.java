package app.quartier.domain.core;

import app.quartier.domain.segment.Combine;
import java.util.List;

/// A pruned, resolved tree; never an empty branch. Ids are those of the segment's nodes.
public sealed interface Rule {

  String id();

  /// Plain complement, applied last.
  boolean not();

  record Leaf(String id, boolean not, Term term) implements Rule {}

  record Branch(String id, boolean not, Combine combine, List<Rule> of) implements Rule {
    public Branch {
      of = List.copyOf(of);
    }
  }
}
