package app.quartier.ui.builder;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.document.TextForm;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/// Nodes as text on the clipboard: a document with one node in its rule. What is typed by hand may
/// be in the text form.
public final class Clip {
  private static final String TYPE = "application/x-quartier-segment+json";

  private Clip() {}

  /// Nothing where it would be too large to be read again.
  public static Optional<String> write(Node node) {
    Group holder = new Group(Marks.of("@clip"), Combine.ALL, List.of(node));
    return SegmentJson.written(
        new Segment("clip", "clip", null, null, List.of(), List.of(), holder));
  }

  /// What a text holds.
  sealed interface Held {
    record Nodes(List<Node> nodes) implements Held {}

    /// Why it is neither a document nor in the text form.
    record Unreadable(List<Problem> problems) implements Held {}
  }

  /// Reads a document or the text form. Any thread.
  static Held read(String text) {
    if (text.stripLeading().startsWith("{")) {
      return switch (SegmentJson.read(text)) {
        case Read.Loaded(Segment segment) -> new Held.Nodes(segment.rule().of());
        case Read.Rejected(List<Problem> problems) -> new Held.Unreadable(problems);
      };
    }
    try {
      return new Held.Nodes(TextForm.nodes(text));
    } catch (Refusal refusal) {
      return new Held.Unreadable(refusal.problems());
    }
  }

  /// How nodes are marked on the clipboard.
  static DataFormat format() {
    @Nullable DataFormat known = DataFormat.lookupMimeType(TYPE);
    return known == null ? new DataFormat(TYPE) : known;
  }
}
