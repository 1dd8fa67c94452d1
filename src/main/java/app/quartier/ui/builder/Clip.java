package app.quartier.ui.builder;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.document.TextForm;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import java.util.List;
import java.util.Optional;

/// Nodes as text on the clipboard: a document with one node in its rule. What is typed by hand may
/// be in the text form.
public final class Clip {
  private Clip() {}

  public static String write(Node node) {
    Group holder = new Group(Marks.of("@clip"), Combine.ALL, List.of(node));
    return SegmentJson.write(new Segment("clip", "clip", null, null, List.of(), List.of(), holder));
  }

  /// The nodes of a document or of the text form; nothing when the text is neither.
  public static Optional<List<Node>> read(String text) {
    return SegmentJson.read(text) instanceof Read.Loaded(Segment segment)
        ? Optional.of(segment.rule().of())
        : TextForm.nodes(text);
  }
}
