package app.quartier.text;

import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;

/// How many nodes are kept but not evaluated. What stands inside a muted node is not counted again.
record LeftOut(int muted, int incomplete) {

  static LeftOut of(Node node) {
    if (node.marks().muted()) {
      return new LeftOut(1, 0);
    }
    if (!Completeness.isComplete(node)) {
      return new LeftOut(0, 1);
    }
    return switch (node) {
      case Group group ->
          group.of().stream().map(LeftOut::of).reduce(new LeftOut(0, 0), LeftOut::plus);
      case Did did -> did.did().where() == null ? new LeftOut(0, 0) : LeftOut.of(did.did().where());
      case Condition _, InSegment _, InList _, InImport _, Sample _ -> new LeftOut(0, 0);
    };
  }

  private LeftOut plus(LeftOut other) {
    return new LeftOut(muted + other.muted, incomplete + other.incomplete);
  }
}
