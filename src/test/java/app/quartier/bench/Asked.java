package app.quartier.bench;

import app.quartier.document.Read;
import app.quartier.document.TextForm;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Segment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One question: as it is written in a segment, and as a peer is asked.
record Asked(String text, Peer peer) {

  /// About the columns of a contact.
  static Asked of(String text, String condition, Object... values) {
    return new Asked(text, new Peer.Of(condition, List.of(values)));
  }

  static Asked joined(Combine combine, List<Asked> of) {
    String word = combine.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Asked(
        of.stream().map(Asked::text).collect(Collectors.joining("; ", word + "(", ")")),
        new Peer.Joined(combine, of.stream().map(Asked::peer).toList()));
  }

  Asked not() {
    return new Asked("not " + text, new Peer.Not(peer));
  }

  Segment segment() {
    return switch (TextForm.read(text, "Asked")) {
      case Read.Loaded(Segment segment) -> segment;
      case Read.Rejected(var problems) -> throw new IllegalStateException(text + ": " + problems);
    };
  }
}
