package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the view of one node says comes of this, so that what looks the same can be left as it
/// is. Trees share what an edit leaves alone, so that comparing them is quick.
///
/// @param nobody whether the rule has no members
/// @param base all contacts
/// @param edition of the words and the data
record Face(
    Node node,
    Place place,
    @Nullable NodeCounts numbers,
    List<Remark> remarks,
    boolean wrong,
    boolean collapsed,
    boolean stale,
    boolean nobody,
    long base,
    int edition) {

  static Face of(Node node, Place place, Showing showing) {
    String id = node.id();
    return new Face(
        node,
        place,
        showing.of(id),
        showing.troubles().at(node, place.kind(), showing),
        showing.troubles().isWrong(id),
        showing.collapsed().contains(id),
        showing.figures().stale(),
        showing.result() == 0,
        showing.base(),
        showing.edition());
  }
}
